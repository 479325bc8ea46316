<#assign subject="Facture ${document}">
<@mail heading="Votre facture est prête">
<@p>Bonjour ${name},</@p>
<@p>La facture de la commande ${order} du compte ${accountName} a été émise. Une fois connecté, vous pouvez la télécharger en PDF.</@p>
<@facts>
<@fact label="Facture" value=document/>
<@fact label="Commande" value=order/>
<@fact label="Montant" value=gross/>
</@facts>
<@button url="${base}/billing/invoices.xhtml?q=${document?url}" label="Télécharger"/>
<@why>Vous recevez ce message parce que les factures du compte sont envoyées à cette adresse.</@why>
</@mail>
