<#assign subject="Le paiement ${payment} a été repris : ${amount}">
<@mail heading="Un paiement a été repris">
<@p>Bonjour ${name},</@p>
<@p>Le titulaire de la carte ou la banque a repris un paiement pour le compte ${accountName}. Ses crédits ont été pris sur le solde ; ce que le solde ne contient plus ne peut pas être commandé.</@p>
<@facts>
<@fact label="Numéro de paiement" value=payment/>
<@fact label="Montant" value=amount/>
<@fact label="Motif" value=reason/>
<@fact label="Nouveau solde" value=balance/>
<@fact label="Transaction" value=transaction/>
</@facts>
<@button url="${base}/billing/credits.xhtml" label="Ajouter des crédits"/>
<@why>Vous recevez ce message parce que vous suivez les crédits du compte.</@why>
</@mail>
