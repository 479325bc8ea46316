<#assign subject="Votre accès à ${accountName} n’a pas été approuvé">
<@mail heading="Votre accès n’a pas été approuvé">
<@p>Bonjour ${name},</@p>
<@p>Un administrateur de ${accountName} a refusé ce que vous avez rempli après l’invitation.</@p>
<@facts>
<@fact label="Raison" value=reason/>
</@facts>
<@why>Vous recevez ce message parce que vous avez répondu à une invitation du compte.</@why>
</@mail>
