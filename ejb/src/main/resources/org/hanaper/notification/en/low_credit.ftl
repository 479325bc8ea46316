<#assign subject="Your balance is below ${threshold}">
<@mail heading="Your balance is low">
<@p>Hello ${name},</@p>
<@p>The balance of the account ${accountName} is below the threshold that was set for it.</@p>
<@facts>
<@fact label="Balance" value=balance/>
<@fact label="Threshold" value=threshold/>
</@facts>
<@button url="${base}/billing/credits.xhtml" label="Add Credits"/>
<@why>You get this as somebody who looks after the account's credits. It comes once, until the balance is above the threshold again.</@why>
</@mail>
