<#assign subject="Payment ${payment} is still undecided">
<@mail heading="Your payment is still undecided">
<@p>Hello ${name},</@p>
<@p>The gateway has not decided about the payment for the account ${accountName} yet. You need not do anything: we go on asking, and credit it as soon as it is confirmed.</@p>
<@facts>
<@fact label="Payment ID" value=payment/>
<@fact label="Amount" value=amount/>
<@fact label="Started" value=at/>
</@facts>
<@button url="${base}/billing/payment.xhtml?id=${payment}" label="View Payment"/>
<@why>You get this because you made the payment or look after the account’s credits.</@why>
</@mail>
