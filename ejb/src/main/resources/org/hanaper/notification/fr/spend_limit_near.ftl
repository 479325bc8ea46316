<#assign subject="${group} a dépensé l’essentiel de son plafond">
<@mail heading="Un plafond est proche">
<@p>Bonjour ${name},</@p>
<@p>Le groupe ${group} a dépensé au moins 80 % de son plafond.</@p>
<@facts>
<@fact label="Dépensé" value=spent/>
<@fact label="Plafond" value=limit/>
</@facts>
<@button url="${base}/group/view.xhtml?id=${groupId}" label="Voir le groupe"/>
<@why>Vous recevez ce message parce que vous réglez les finances des groupes. Il n’est envoyé qu’une fois à chaque franchissement.</@why>
</@mail>
