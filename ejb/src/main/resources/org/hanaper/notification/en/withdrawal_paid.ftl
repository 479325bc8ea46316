<#assign subject="Withdrawal ${withdrawal}: ${amount} transferred">
<@mail heading="Your money is on its way">
<@p>Hello ${name},</@p>
<@p>${amount} of the account ${accountName} was transferred to your bank account.</@p>
<@facts>
<@fact label="Number" value=withdrawal/>
<@fact label="Amount" value=amount/>
<@fact label="Bank account" value=bank/>
<@fact label="Our bank’s number" value=reason/>
</@facts>
<@button url="${base}/billing/withdrawal.xhtml?id=${withdrawal}" label="View Withdrawal"/>
<@why>You get this because you asked for the withdrawal or look after the account’s credits.</@why>
</@mail>
