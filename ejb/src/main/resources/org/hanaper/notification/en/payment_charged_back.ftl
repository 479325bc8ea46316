<#assign subject="Payment ${payment} was taken back: ${amount}">
<@mail heading="A payment was taken back">
<@p>Hello ${name},</@p>
<@p>The card holder or the bank took back a payment for the account ${accountName}. Its credits were taken from the balance; what the balance no longer holds can’t be ordered.</@p>
<@facts>
<@fact label="Payment ID" value=payment/>
<@fact label="Amount" value=amount/>
<@fact label="Reason" value=reason/>
<@fact label="New balance" value=balance/>
<@fact label="Transaction" value=transaction/>
</@facts>
<@button url="${base}/billing/credits.xhtml" label="Add Credits"/>
<@why>You get this as somebody who looks after the account’s credits.</@why>
</@mail>
