<#assign subject="The balance of ${accountName} was corrected by ${amount}">
<@mail heading="Your balance was corrected">
<@p>Hello ${name},</@p>
<@p>Our finance team corrected the balance of the account ${accountName}. Two persons looked at it.</@p>
<@facts>
<@fact label="Number" value=correction/>
<@fact label="Correction" value=amount/>
<@fact label="Reason" value=reason/>
<@fact label="New balance" value=balance/>
<@fact label="Transaction" value=transaction/>
</@facts>
<@button url="${base}/billing/credits.xhtml" label="View Balance"/>
<@why>You get this as somebody who looks after the account’s credits.</@why>
</@mail>
