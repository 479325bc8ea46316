<#assign subject="Le paiement hors ligne ${payment} a été rejeté">
<@mail heading="Votre paiement a été rejeté">
<@p>Bonjour ${name},</@p>
<@p>Le paiement hors ligne pour le compte ${accountName} a été rejeté ; rien n’a été crédité. Son numéro de transaction peut être soumis à nouveau.</@p>
<@facts>
<@fact label="Numéro" value=payment/>
<@fact label="Montant" value=amount/>
<@fact label="Motif" value=reason/>
</@facts>
<@button url="${base}/billing/transfer.xhtml?id=${payment}" label="Voir le paiement"/>
<@why>Vous recevez ce message parce que vous avez soumis le paiement ou que vous suivez les crédits du compte.</@why>
</@mail>
