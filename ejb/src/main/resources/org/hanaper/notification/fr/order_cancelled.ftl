<#assign subject="Commande ${order} ${outcome}">
<@mail heading="Votre commande a été ${outcome}">
<@p>Bonjour ${name},</@p>
<@p>La commande a été ${outcome} et son prix rendu au solde qui l’avait payée. Un avoir suit.</@p>
<@facts>
<@fact label="Commande" value=order/>
<@fact label="Motif" value=reason/>
<@fact label="Rendu" value=gross/>
<@fact label="Transaction" value=transaction/>
</@facts>
<@button url="${base}/order/view.xhtml?id=${orderId}" label="Voir la commande"/>
<@why>Vous recevez ce message parce que vous avez passé la commande.</@why>
</@mail>
