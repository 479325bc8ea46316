<#assign subject="Order ${order}: ${description}">
<@mail heading="Your order is placed">
<@p>Hello ${name},</@p>
<@p>Your order is placed and paid.</@p>
<@facts>
<@fact label="Order" value=order/>
<@fact label="What" value=description/>
<@fact label="Names" value=names/>
<@fact label="Charged" value=gross/>
<@fact label="Transaction" value=transaction/>
</@facts>
<@button url="${base}/order/view.xhtml?id=${orderId}" label="View Order"/>
<@why>You get this because you placed the order.</@why>
</@mail>
