<#assign subject="Commande ${order} : ${description}">
<@mail heading="Votre commande est passée">
<@p>Bonjour ${name},</@p>
<@p>Votre commande est passée et payée.</@p>
<@facts>
<@fact label="Commande" value=order/>
<@fact label="Objet" value=description/>
<@fact label="Noms" value=names/>
<@fact label="Débité" value=gross/>
<@fact label="Transaction" value=transaction/>
</@facts>
<@button url="${base}/order/view.xhtml?id=${orderId}" label="Voir la commande"/>
<@why>Vous recevez ce message parce que vous avez passé la commande.</@why>
</@mail>
