<#assign subject="À décider : ${withdrawal}, ${amount} à rendre à ${accountName}">
<@mail heading="Un retrait attend">
<@p>Bonjour ${name},</@p>
<@p>${accountName} demande la restitution de crédits. Faites le virement et notez le numéro de la banque, ou refusez avec un motif.</@p>
<@facts>
<@fact label="Numéro" value=withdrawal/>
<@fact label="Montant" value=amount/>
<@fact label="Compte bancaire" value=bank/>
</@facts>
<@button url="${base}/office/withdrawal.xhtml?id=${withdrawal}" label="Décider"/>
<@why>Vous recevez ce message parce que vous faites partie du service financier.</@why>
</@mail>
