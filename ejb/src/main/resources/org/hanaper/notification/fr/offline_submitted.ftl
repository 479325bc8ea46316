<#assign subject="Paiement hors ligne ${payment} : en cours d’examen">
<@mail heading="Nous examinons votre paiement">
<@p>Bonjour ${name},</@p>
<@p>Merci. Le paiement hors ligne pour le compte ${accountName} est entre les mains de notre service financier. Il sera crédité dès que l’argent sera arrivé ; d’ici là, le solde ne change pas.</@p>
<@facts>
<@fact label="Numéro" value=payment/>
<@fact label="Montant" value=amount/>
<@fact label="Numéro de transaction" value=reference/>
</@facts>
<@button url="${base}/billing/transfer.xhtml?id=${payment}" label="Voir le paiement"/>
<@why>Vous recevez ce message parce que vous avez soumis le paiement ou que vous suivez les crédits du compte.</@why>
</@mail>
