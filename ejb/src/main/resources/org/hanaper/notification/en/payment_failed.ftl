<#assign subject="Payment ${payment} did not succeed">
<@mail heading="Your payment did not succeed">
<@p>Hello ${name},</@p>
<@p>The payment for the account ${accountName} did not succeed. Nothing was credited.</@p>
<@facts>
<@fact label="Payment ID" value=payment/>
<@fact label="Amount" value=amount/>
</@facts>
<@p>If your bank shows a debit all the same, open the payment and choose 'Recheck'.</@p>
<@button url="${base}/billing/payments.xhtml" label="View Payments"/>
<@why>You get this because you made the payment or look after the account's credits.</@why>
</@mail>
