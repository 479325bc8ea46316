<#assign subject="Confirmez votre nouvelle adresse">
<@mail heading="Confirmez votre nouvelle adresse">
<@p>Bonjour ${name},</@p>
<@p>Cette adresse doit devenir celle avec laquelle vous vous connectez. Confirmez-la ici avec votre mot de passe :</@p>
<@button url="${base}/signin/email.xhtml?token=${token?url}" label="Confirmer l’adresse"/>
<@p>Le lien fonctionne une seule fois et pendant un jour. D’ici là, vous vous connectez avec votre adresse actuelle.</@p>
<@why>Vous recevez ce message parce qu’une personne connectée à Hanaper l’a demandé. Si ce n’était pas vous, ne faites rien : sans le mot de passe, le lien ne vaut rien.</@why>
</@mail>
