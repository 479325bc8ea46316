<#assign subject="Votre certificat pour ${mainName} est prêt">
<@mail heading="Votre certificat est prêt">
<@p>Bonjour ${name},</@p>
<@p>Le certificat commandé a été émis. Téléchargez-le avec sa chaîne depuis la commande.</@p>
<@facts>
<@fact label="Commande" value=order/>
<@fact label="Noms" value=names/>
<@fact label="Valable jusqu’au" value=validUntil/>
</@facts>
<@button url="${base}/order/view.xhtml?id=${orderId}" label="Télécharger le certificat"/>
<@why>Vous recevez ce message parce que vous avez passé la commande.</@why>
</@mail>
