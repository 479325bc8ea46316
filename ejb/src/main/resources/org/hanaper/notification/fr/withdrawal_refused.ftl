<#assign subject="Le retrait ${withdrawal} a été refusé">
<@mail heading="Votre retrait a été refusé">
<@p>Bonjour ${name},</@p>
<@p>${amount} sont de retour dans le solde du compte ${accountName}.</@p>
<@facts>
<@fact label="Numéro" value=withdrawal/>
<@fact label="Montant" value=amount/>
<@fact label="Compte bancaire" value=bank/>
<@fact label="Motif" value=reason/>
</@facts>
<@button url="${base}/billing/withdrawal.xhtml?id=${withdrawal}" label="Voir le retrait"/>
<@why>Vous recevez ce message parce que vous avez demandé le retrait ou que vous suivez les crédits du compte.</@why>
</@mail>
