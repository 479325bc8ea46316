<#assign subject="Withdrawal ${withdrawal}: ${amount} reserved">
<@mail heading="Your withdrawal is being looked at">
<@p>Hello ${name},</@p>
<@p>${amount} of the account ${accountName} is reserved and can no longer be spent. Our finance team transfers it to your bank account or tells you why not.</@p>
<@facts>
<@fact label="Number" value=withdrawal/>
<@fact label="Amount" value=amount/>
<@fact label="Bank account" value=bank/>
</@facts>
<@button url="${base}/billing/withdrawal.xhtml?id=${withdrawal}" label="View Withdrawal"/>
<@why>You get this because you asked for the withdrawal or look after the account’s credits.</@why>
</@mail>
