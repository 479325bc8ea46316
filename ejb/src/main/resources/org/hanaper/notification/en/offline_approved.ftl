<#assign subject="Offline payment ${payment}: ${credited} credited">
<@mail heading="Your payment was approved">
<@p>Hello ${name},</@p>
<@p>The offline payment for the account ${accountName} was approved and credited.</@p>
<@facts>
<@fact label="Number" value=payment/>
<@fact label="Submitted" value=amount/>
<@fact label="Credited" value=credited/>
<#if reason?has_content><@fact label="Remark" value=reason/></#if>
<@fact label="New balance" value=balance/>
</@facts>
<@button url="${base}/billing/transfer.xhtml?id=${payment}" label="View Payment"/>
<@why>You get this because you submitted the payment or look after the account’s credits.</@why>
</@mail>
