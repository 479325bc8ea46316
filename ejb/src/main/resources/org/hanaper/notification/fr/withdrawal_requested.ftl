<#assign subject="Retrait ${withdrawal} : ${amount} réservés">
<@mail heading="Votre retrait est examiné">
<@p>Bonjour ${name},</@p>
<@p>${amount} du compte ${accountName} sont réservés et ne peuvent plus être dépensés. Notre service financier les vire sur votre compte bancaire ou vous dit pourquoi non.</@p>
<@facts>
<@fact label="Numéro" value=withdrawal/>
<@fact label="Montant" value=amount/>
<@fact label="Compte bancaire" value=bank/>
</@facts>
<@button url="${base}/billing/withdrawal.xhtml?id=${withdrawal}" label="Voir le retrait"/>
<@why>Vous recevez ce message parce que vous avez demandé le retrait ou que vous suivez les crédits du compte.</@why>
</@mail>
