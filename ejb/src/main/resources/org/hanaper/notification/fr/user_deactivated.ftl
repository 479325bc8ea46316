<#assign subject="Votre accès à ${accountName} a été désactivé">
<@mail heading="Votre accès a été désactivé">
<@p>Bonjour ${name},</@p>
<@p>Un administrateur de ${accountName} a désactivé votre accès à ce compte. Vos autres comptes, si vous en avez, restent ouverts.</@p>
<@facts>
<@fact label="Quand" value=at/>
</@facts>
<@why>Vous recevez ce message parce que vous êtes utilisateur du compte. Ses administrateurs peuvent vous dire pourquoi.</@why>
</@mail>
