<#assign subject="${group} a atteint son plafond">
<@mail heading="Un plafond est atteint">
<@p>Bonjour ${name},</@p>
<@p>Le groupe ${group} a dépensé tout son plafond. Ses commandes suivantes sont refusées tant que le plafond n’est pas relevé ou le compte remis à zéro.</@p>
<@facts>
<@fact label="Dépensé" value=spent/>
<@fact label="Plafond" value=limit/>
</@facts>
<@button url="${base}/group/view.xhtml?id=${groupId}" label="Voir le groupe"/>
<@why>Vous recevez ce message parce que vous réglez les finances des groupes. Il n’est envoyé qu’une fois à chaque franchissement.</@why>
</@mail>
