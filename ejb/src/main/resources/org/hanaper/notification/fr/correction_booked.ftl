<#assign subject="Le solde de ${accountName} a été corrigé de ${amount}">
<@mail heading="Votre solde a été corrigé">
<@p>Bonjour ${name},</@p>
<@p>Notre service financier a corrigé le solde du compte ${accountName}. Deux personnes l’ont examiné.</@p>
<@facts>
<@fact label="Numéro" value=correction/>
<@fact label="Correction" value=amount/>
<@fact label="Motif" value=reason/>
<@fact label="Nouveau solde" value=balance/>
<@fact label="Transaction" value=transaction/>
</@facts>
<@button url="${base}/billing/credits.xhtml" label="Voir le solde"/>
<@why>Vous recevez ce message parce que vous suivez les crédits du compte.</@why>
</@mail>
