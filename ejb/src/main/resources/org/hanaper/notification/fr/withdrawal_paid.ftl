<#assign subject="Retrait ${withdrawal} : ${amount} virés">
<@mail heading="Votre argent est en route">
<@p>Bonjour ${name},</@p>
<@p>${amount} du compte ${accountName} ont été virés sur votre compte bancaire.</@p>
<@facts>
<@fact label="Numéro" value=withdrawal/>
<@fact label="Montant" value=amount/>
<@fact label="Compte bancaire" value=bank/>
<@fact label="Numéro de notre banque" value=reason/>
</@facts>
<@button url="${base}/billing/withdrawal.xhtml?id=${withdrawal}" label="Voir le retrait"/>
<@why>Vous recevez ce message parce que vous avez demandé le retrait ou que vous suivez les crédits du compte.</@why>
</@mail>
