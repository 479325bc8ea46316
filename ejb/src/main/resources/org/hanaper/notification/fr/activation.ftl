<#assign subject="Activez votre compte ${accountName}">
<@mail heading="Activez votre compte">
<@p>Bonjour ${name},</@p>
<@p>Le compte ${accountName} vous attend. Il reste une étape : choisissez un mot de passe ou, si vous avez déjà un accès ici, confirmez avec le vôtre.</@p>
<@button url="${base}/signin/activate.xhtml?token=${token?url}" label="Activer le compte"/>
<@p>Le lien fonctionne une seule fois, pendant 72 heures.</@p>
<@why>Vous recevez ce message parce que quelqu’un s’est inscrit avec cette adresse, ou parce qu’un administrateur de ${accountName} vous en a fait un utilisateur. Si vous n’attendez ni l’un ni l’autre, ne faites rien : sans le lien, le compte reste fermé.</@why>
</@mail>
