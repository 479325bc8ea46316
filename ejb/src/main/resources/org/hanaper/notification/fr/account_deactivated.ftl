<#assign subject="Votre compte ${accountName} a été désactivé">
<@mail heading="Votre compte a été désactivé">
<@p>Bonjour ${name},</@p>
<@p>Le compte ${accountName} a été désactivé par nos équipes. On ne peut plus y entrer et chacun a été déconnecté. Crédits, commandes et factures sont conservés.</@p>
<@facts>
<@fact label="Motif" value=reason/>
</@facts>
<@why>Vous recevez ce message parce que vous êtes administrateur de ce compte.</@why>
</@mail>
