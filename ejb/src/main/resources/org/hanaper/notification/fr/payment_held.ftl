<#assign subject="Le paiement ${payment} est en cours d’examen">
<@mail heading="Votre paiement est en cours d’examen">
<@p>Bonjour ${name},</@p>
<@p>Pour le compte ${accountName}, un autre montant que celui demandé a été prélevé. Rien n’est encore crédité : notre service financier l’examine, puis crédite ce qui a été prélevé ou le rend. Vous n’avez rien à faire.</@p>
<@facts>
<@fact label="Numéro de paiement" value=payment/>
<@fact label="Demandé" value=amount/>
<@fact label="Prélevé" value=taken/>
</@facts>
<@button url="${base}/billing/payment.xhtml?id=${payment}" label="Voir le paiement"/>
<@why>Vous recevez ce message parce que vous avez payé ou que vous suivez les crédits du compte.</@why>
</@mail>
