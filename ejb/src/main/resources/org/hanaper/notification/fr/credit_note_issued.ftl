<#assign subject="Avoir ${document}">
<@mail heading="Votre avoir est prêt">
<@p>Bonjour ${name},</@p>
<@p>L’avoir de la commande ${order} du compte ${accountName} a été émis. Une fois connecté, vous pouvez le télécharger en PDF.</@p>
<@facts>
<@fact label="Avoir" value=document/>
<@fact label="Commande" value=order/>
<@fact label="Montant" value=gross/>
</@facts>
<@button url="${base}/billing/invoices.xhtml?q=${document?url}" label="Télécharger"/>
<@why>Vous recevez ce message parce que les factures du compte sont envoyées à cette adresse.</@why>
</@mail>
