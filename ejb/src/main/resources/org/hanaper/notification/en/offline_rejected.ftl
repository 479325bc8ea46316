<#assign subject="Offline payment ${payment} was rejected">
<@mail heading="Your payment was rejected">
<@p>Hello ${name},</@p>
<@p>The offline payment for the account ${accountName} was rejected; nothing was credited. Its transaction number can be submitted again.</@p>
<@facts>
<@fact label="Number" value=payment/>
<@fact label="Amount" value=amount/>
<@fact label="Reason" value=reason/>
</@facts>
<@button url="${base}/billing/transfer.xhtml?id=${payment}" label="View Payment"/>
<@why>You get this because you submitted the payment or look after the account’s credits.</@why>
</@mail>
