<#assign subject="Payment ${payment} is being looked into">
<@mail heading="Your payment is being looked into">
<@p>Hello ${name},</@p>
<@p>For the account ${accountName} another amount was taken than was asked for. Nothing is credited yet: our finance team looks into it and credits what was taken, or gives it back. You need not do anything.</@p>
<@facts>
<@fact label="Payment ID" value=payment/>
<@fact label="Asked for" value=amount/>
<@fact label="Taken" value=taken/>
</@facts>
<@button url="${base}/billing/payment.xhtml?id=${payment}" label="View Payment"/>
<@why>You get this because you made the payment or look after the account’s credits.</@why>
</@mail>
