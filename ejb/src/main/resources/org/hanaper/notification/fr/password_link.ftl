<#assign subject="Choisissez un nouveau mot de passe">
<@mail heading="Choisissez un nouveau mot de passe">
<@p>Bonjour ${name},</@p>
<@p>Un nouveau mot de passe a été demandé. Choisissez-le ici :</@p>
<@button url="${base}/signin/password.xhtml?token=${token?url}" label="Choisir le mot de passe"/>
<@p>Le lien fonctionne une seule fois et peu de temps. Votre mot de passe actuel reste valable jusqu’à ce que vous en choisissiez un autre.</@p>
<@why>Vous recevez ce message parce que « Mot de passe oublié ? » a été utilisé avec cette adresse. Si ce n’était pas vous, ne faites rien.</@why>
</@mail>
