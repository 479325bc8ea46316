<#assign subject="Une autre adresse a été demandée pour votre accès">
<@mail heading="Une autre adresse a été demandée pour votre accès">
<@p>Bonjour ${name},</@p>
<@p>Votre accès doit passer par une autre adresse. Il ne change que lorsque le message envoyé à cette adresse reçoit une réponse avec votre mot de passe ; d’ici là, rien ne change.</@p>
<@facts>
<@fact label="Nouvelle adresse" value=email/>
<@fact label="Quand" value=at/>
<@fact label="Depuis" value=address/>
</@facts>
<@why>Vous recevez ce message pour vous en apercevoir si ce n’était pas vous. Dans ce cas, changez votre mot de passe et écrivez-nous aussitôt.</@why>
</@mail>
