<#assign subject="Votre mot de passe a été défini">
<@mail heading="Votre mot de passe a été défini">
<@p>Bonjour ${name},</@p>
<@p>Le mot de passe de votre accès a été défini.</@p>
<@facts>
<@fact label="Quand" value=at/>
<@fact label="Depuis" value=address/>
</@facts>
<@why>Vous recevez ce message pour vous en apercevoir si ce n’était pas vous. Dans ce cas, écrivez-nous aussitôt.</@why>
</@mail>
