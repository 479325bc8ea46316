<#assign subject="Order ${order} was ${outcome}">
<@mail heading="Your order was ${outcome}">
<@p>Hello ${name},</@p>
<@p>The order was ${outcome} and its price given back to the balance that paid it. A credit note follows.</@p>
<@facts>
<@fact label="Order" value=order/>
<@fact label="Reason" value=reason/>
<@fact label="Given back" value=gross/>
<@fact label="Transaction" value=transaction/>
</@facts>
<@button url="${base}/order/view.xhtml?id=${orderId}" label="View Order"/>
<@why>You get this because you placed the order.</@why>
</@mail>
