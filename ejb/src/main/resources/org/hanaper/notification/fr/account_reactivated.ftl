<#assign subject="Votre compte ${accountName} est de nouveau actif">
<@mail heading="Votre compte est de nouveau actif">
<@p>Bonjour ${name},</@p>
<@p>Le compte ${accountName} a été réactivé par nos équipes. Connectez-vous comme avant.</@p>
<@button url="${base}/signin/sign-in.xhtml" label="Se connecter"/>
<@why>Vous recevez ce message parce que vous êtes administrateur de ce compte.</@why>
</@mail>
