<#assign subject="Paiement ${payment} : ${amount} crédités">
<@mail heading="Votre paiement a été crédité">
<@p>Bonjour ${name},</@p>
<@p>Merci. Le paiement pour le compte ${accountName} est arrivé et a été crédité.</@p>
<@facts>
<@fact label="Numéro de paiement" value=payment/>
<@fact label="Montant" value=amount/>
<@fact label="Nouveau solde" value=balance/>
<@fact label="Transaction" value=transaction/>
</@facts>
<@button url="${base}/billing/payments.xhtml" label="Voir les paiements"/>
<@why>Vous recevez ce message parce que vous avez payé ou que vous suivez les crédits du compte.</@why>
</@mail>
