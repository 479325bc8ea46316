<#assign subject="Votre compte ${accountName} continue">
<@mail heading="Votre compte continue">
<@p>Bonjour ${name},</@p>
<@p>Le dernier jour du compte ${accountName} a changé. Il est utilisable jusqu’au : ${lastDay}.</@p>
<@button url="${base}/signin/sign-in.xhtml" label="Se connecter"/>
<@why>Vous recevez ce message parce que vous êtes administrateur de ce compte.</@why>
</@mail>
