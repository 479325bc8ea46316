<#assign subject="Invoice ${document}">
<@mail heading="Your invoice is ready">
<@p>Hello ${name},</@p>
<@p>The invoice for the order ${order} of the account ${accountName} was issued. After signing in you can download it as PDF.</@p>
<@facts>
<@fact label="Invoice" value=document/>
<@fact label="Order" value=order/>
<@fact label="Amount" value=gross/>
</@facts>
<@button url="${base}/billing/invoices.xhtml?q=${document?url}" label="Download Invoice"/>
<@why>You get this because invoices of the account are sent to this address.</@why>
</@mail>
