<#assign subject="Votre accès est bloqué">
<@mail heading="Votre accès est bloqué">
<@p>Bonjour ${name},</@p>
<@p>Trop de mots de passe ou de codes erronés ont été saisis pour votre accès ; il est bloqué. Même le bon mot de passe ne l’ouvre plus.</@p>
<@facts>
<@fact label="Quand" value=at/>
<@fact label="Depuis" value=address/>
</@facts>
<@p>Pour lever le blocage, écrivez à votre gestionnaire de compte : ${support}.</@p>
<@why>Vous recevez ce message parce qu’il concerne votre accès. Si ce n’était pas vous, dites-le en écrivant.</@why>
</@mail>
