<#assign subject="Votre accès à ${accountName} est rouvert">
<@mail heading="Votre accès est rouvert">
<@p>Bonjour ${name},</@p>
<@p>Un administrateur de ${accountName} a réactivé votre accès à ce compte. Votre mot de passe est inchangé.</@p>
<@facts>
<@fact label="Quand" value=at/>
</@facts>
<@button url="${base}/signin/sign-in.xhtml" label="Se connecter"/>
<@why>Vous recevez ce message parce que vous êtes utilisateur du compte.</@why>
</@mail>
