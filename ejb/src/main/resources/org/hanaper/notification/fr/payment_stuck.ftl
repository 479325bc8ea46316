<#assign subject="Le paiement ${payment} est toujours indécis">
<@mail heading="Votre paiement est toujours indécis">
<@p>Bonjour ${name},</@p>
<@p>La passerelle n’a pas encore décidé du paiement pour le compte ${accountName}. Vous n’avez rien à faire : nous continuons à l’interroger et vous créditons dès la confirmation.</@p>
<@facts>
<@fact label="Numéro de paiement" value=payment/>
<@fact label="Montant" value=amount/>
<@fact label="Commencé" value=at/>
</@facts>
<@button url="${base}/billing/payment.xhtml?id=${payment}" label="Voir le paiement"/>
<@why>Vous recevez ce message parce que vous avez payé ou que vous suivez les crédits du compte.</@why>
</@mail>
