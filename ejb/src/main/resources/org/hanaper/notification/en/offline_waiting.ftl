<#assign subject="To decide: ${payment}, ${amount} for ${accountName}">
<@mail heading="An offline payment waits">
<@p>Hello ${name},</@p>
<@p>${accountName} says that it has paid by bank. Compare with the bank statement, then approve or reject.</@p>
<@facts>
<@fact label="Number" value=payment/>
<@fact label="Account" value=accountName/>
<@fact label="Amount" value=amount/>
<@fact label="Transaction number" value=reference/>
</@facts>
<@button url="${base}/office/transfer.xhtml?id=${payment}" label="Decide"/>
<@why>You get this because you belong to the finance team.</@why>
</@mail>
