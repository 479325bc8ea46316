<#assign subject="L’adresse de votre accès a changé">
<@mail heading="L’adresse de votre accès a changé">
<@p>Bonjour ${name},</@p>
<@p>Vous vous connectez désormais avec la nouvelle adresse. Toutes les sessions sont terminées ; le mot de passe reste le même.</@p>
<@facts>
<@fact label="Nouvelle adresse" value=email/>
<@fact label="Quand" value=at/>
<@fact label="Depuis" value=address/>
</@facts>
<@why>Vous recevez ce message pour vous en apercevoir si ce n’était pas vous. Dans ce cas, écrivez-nous aussitôt.</@why>
</@mail>
