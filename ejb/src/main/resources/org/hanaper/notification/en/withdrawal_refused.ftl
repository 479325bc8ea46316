<#assign subject="Withdrawal ${withdrawal} was refused">
<@mail heading="Your withdrawal was refused">
<@p>Hello ${name},</@p>
<@p>${amount} is back in the balance of the account ${accountName}.</@p>
<@facts>
<@fact label="Number" value=withdrawal/>
<@fact label="Amount" value=amount/>
<@fact label="Bank account" value=bank/>
<@fact label="Reason" value=reason/>
</@facts>
<@button url="${base}/billing/withdrawal.xhtml?id=${withdrawal}" label="View Withdrawal"/>
<@why>You get this because you asked for the withdrawal or look after the account’s credits.</@why>
</@mail>
