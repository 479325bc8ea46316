<#assign subject="Payment ${payment}: ${amount} credited">
<@mail heading="Your payment was credited">
<@p>Hello ${name},</@p>
<@p>Thank you. The payment for the account ${accountName} arrived and is credited.</@p>
<@facts>
<@fact label="Payment ID" value=payment/>
<@fact label="Amount" value=amount/>
<@fact label="New balance" value=balance/>
<@fact label="Transaction" value=transaction/>
</@facts>
<@button url="${base}/billing/payments.xhtml" label="View Payments"/>
<@why>You get this because you made the payment or look after the account's credits.</@why>
</@mail>
