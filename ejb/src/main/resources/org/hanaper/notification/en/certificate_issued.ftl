<#assign subject="Your certificate for ${mainName} is ready">
<@mail heading="Your certificate is ready">
<@p>Hello ${name},</@p>
<@p>The certificate you ordered was issued. Download it with its chain from the order.</@p>
<@facts>
<@fact label="Order" value=order/>
<@fact label="Names" value=names/>
<@fact label="Valid until" value=validUntil/>
</@facts>
<@button url="${base}/order/view.xhtml?id=${orderId}" label="Download Certificate"/>
<@why>You get this because you placed the order.</@why>
</@mail>
