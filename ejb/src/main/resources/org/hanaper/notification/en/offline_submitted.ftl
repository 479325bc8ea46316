<#assign subject="Offline payment ${payment}: under review">
<@mail heading="We look at your payment">
<@p>Hello ${name},</@p>
<@p>Thank you. The offline payment for the account ${accountName} is with our finance team. It is credited as soon as the money has arrived; the balance stays as it is until then.</@p>
<@facts>
<@fact label="Number" value=payment/>
<@fact label="Amount" value=amount/>
<@fact label="Transaction number" value=reference/>
</@facts>
<@button url="${base}/billing/transfer.xhtml?id=${payment}" label="View Payment"/>
<@why>You get this because you submitted the payment or look after the account’s credits.</@why>
</@mail>
