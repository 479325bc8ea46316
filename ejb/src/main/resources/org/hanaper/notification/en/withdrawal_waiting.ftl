<#assign subject="To decide: ${withdrawal}, ${amount} back to ${accountName}">
<@mail heading="A withdrawal waits">
<@p>Hello ${name},</@p>
<@p>${accountName} asks credits back. Transfer the money and note the bank’s number, or refuse with a reason.</@p>
<@facts>
<@fact label="Number" value=withdrawal/>
<@fact label="Amount" value=amount/>
<@fact label="Bank account" value=bank/>
</@facts>
<@button url="${base}/office/withdrawal.xhtml?id=${withdrawal}" label="Decide"/>
<@why>You get this because you belong to the finance team.</@why>
</@mail>
