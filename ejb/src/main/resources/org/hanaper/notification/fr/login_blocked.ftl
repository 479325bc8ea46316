<#assign subject="Votre accès est bloqué">
<@mail heading="Votre accès est bloqué">
<@p>Bonjour ${name},</@p>
<@p>Trop de mots de passe ou de codes erronés ont été saisis pour votre accès ; il est bloqué. Même le bon mot de passe ne l’ouvre plus.</@p>
<@facts>
<@fact label="Quand" value=at/>
<@fact label="Depuis" value=address/>
</@facts>
<@p>Si c’était vous, rouvrez votre accès. Il vous faut un code de votre second facteur ou, si vous n’en avez pas, votre mot de passe :</@p>
<@button url="${base}/signin/unblock.xhtml?token=${token?url}" label="Débloquer"/>
<@p>Le lien fonctionne une seule fois, pendant un jour. Un administrateur de votre compte ou votre gestionnaire de compte (${support}) peuvent aussi lever le blocage.</@p>
<@why>Vous recevez ce message parce qu’il concerne votre accès. Si ce n’était pas vous, laissez le blocage tel quel ou dites-le en écrivant.</@why>
</@mail>
