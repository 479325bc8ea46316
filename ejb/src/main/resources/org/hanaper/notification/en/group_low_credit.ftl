<#assign subject="${group} is below ${threshold}">
<@mail heading="A group’s balance is low">
<@p>Hello ${name},</@p>
<@p>The balance of the group ${group} is below the threshold that was set for it. When it doesn’t cover an order, the order is kept On Hold.</@p>
<@facts>
<@fact label="Balance" value=balance/>
<@fact label="Threshold" value=threshold/>
</@facts>
<@button url="${base}/group/credit.xhtml?id=${groupId}" label="Allocate credits"/>
<@why>You get this as somebody who looks after the account’s credits. It comes once, until the group’s balance is at the threshold again.</@why>
</@mail>
