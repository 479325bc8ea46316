<#assign subject="To decide: correction ${correction} for ${accountName}">
<@mail heading="A correction waits for a second person">
<@p>Hello ${name},</@p>
<@p>A colleague of yours proposes to correct the balance of ${accountName}. Look at the reason, then approve or refuse.</@p>
<@facts>
<@fact label="Number" value=correction/>
<@fact label="Account" value=accountName/>
<@fact label="Amount" value=amount/>
<@fact label="Reason" value=reason/>
</@facts>
<@button url="${base}/office/correction.xhtml?id=${correction}" label="Decide"/>
<@why>You get this because you belong to the finance team and did not propose it.</@why>
</@mail>
