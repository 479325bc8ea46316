<#assign subject="Votre compte ${accountName} se termine le ${lastDay}">
<@mail heading="Votre compte se termine bientôt">
<@p>Bonjour ${name},</@p>
<@p>Le compte ${accountName} se termine le ${lastDay}. Après ce jour, personne ne peut y entrer ni commander ; ce qu’il contient reste en place.</@p>
<@p>Demandez à votre gestionnaire de compte de le prolonger, à l’adresse ci-dessous.</@p>
<@why>Vous recevez ce message parce que vous êtes administrateur de ce compte.</@why>
</@mail>
