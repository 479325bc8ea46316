<#assign subject="Votre compte ${accountName} a expiré">
<@mail heading="Votre compte a expiré">
<@p>Bonjour ${name},</@p>
<@p>Le dernier jour du compte ${accountName} était le ${lastDay}. On ne peut plus y entrer ; crédits, commandes et factures sont conservés.</@p>
<@p>Un gestionnaire de compte peut le prolonger ; écrivez à l’adresse ci-dessous.</@p>
<@why>Vous recevez ce message parce que vous êtes administrateur de ce compte.</@why>
</@mail>
