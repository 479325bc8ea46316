<#assign subject="Votre accès est rouvert">
<@mail heading="Votre accès est rouvert">
<@p>Bonjour ${name},</@p>
<@p>Le blocage de votre accès a été levé. Votre mot de passe n’a pas changé.</@p>
<@facts>
<@fact label="Quand" value=at/>
</@facts>
<@button url="${base}/signin/sign-in.xhtml" label="Se connecter"/>
<@why>Vous recevez ce message parce qu’il concerne votre accès.</@why>
</@mail>
