<#assign subject="À décider : correction ${correction} pour ${accountName}">
<@mail heading="Une correction attend une deuxième personne">
<@p>Bonjour ${name},</@p>
<@p>Un collègue propose de corriger le solde de ${accountName}. Examinez le motif, puis approuvez ou refusez.</@p>
<@facts>
<@fact label="Numéro" value=correction/>
<@fact label="Compte" value=accountName/>
<@fact label="Montant" value=amount/>
<@fact label="Motif" value=reason/>
</@facts>
<@button url="${base}/office/correction.xhtml?id=${correction}" label="Décider"/>
<@why>Vous recevez ce message parce que vous faites partie du service financier et ne l’avez pas proposée.</@why>
</@mail>
