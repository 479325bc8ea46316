<#assign subject="Le paiement ${payment} n’a pas abouti">
<@mail heading="Votre paiement n’a pas abouti">
<@p>Bonjour ${name},</@p>
<@p>Le paiement pour le compte ${accountName} n’a pas abouti. Rien n’a été crédité.</@p>
<@facts>
<@fact label="Numéro de paiement" value=payment/>
<@fact label="Montant" value=amount/>
</@facts>
<@p>Si votre banque indique malgré tout un débit, ouvrez le paiement et choisissez « Revérifier ».</@p>
<@button url="${base}/billing/payments.xhtml" label="Voir les paiements"/>
<@why>Vous recevez ce message parce que vous avez payé ou que vous suivez les crédits du compte.</@why>
</@mail>
