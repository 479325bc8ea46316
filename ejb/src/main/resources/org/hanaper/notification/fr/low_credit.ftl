<#assign subject="Votre solde est inférieur à ${threshold}">
<@mail heading="Votre solde est bas">
<@p>Bonjour ${name},</@p>
<@p>Le solde du compte ${accountName} est inférieur au seuil qui a été fixé.</@p>
<@facts>
<@fact label="Solde" value=balance/>
<@fact label="Seuil" value=threshold/>
</@facts>
<@button url="${base}/billing/credits.xhtml" label="Ajouter des crédits"/>
<@why>Vous recevez ce message parce que vous suivez les crédits du compte. Il n’est envoyé qu’une fois, jusqu’à ce que le solde repasse au-dessus du seuil.</@why>
</@mail>
