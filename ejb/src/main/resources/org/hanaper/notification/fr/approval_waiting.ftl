<#assign acts={"ALLOCATION":"Allouer des crédits à un groupe","DEALLOCATION":"Reprendre des crédits d’un groupe","WITHDRAWAL":"Retirer des crédits","RULE_RAISED":"Relever le montant pour une seule personne","RULE_ENDED":"Supprimer la deuxième personne"}>
<#assign subject="À décider : ${approval} pour ${amount} dans ${accountName}">
<@mail heading="Une deuxième personne est nécessaire">
<@p>Bonjour ${name},</@p>
<@p>Dans le compte ${accountName}, ${by} demande ce qu’une seule personne ne peut pas faire. Examinez le motif, puis approuvez ou refusez dans les sept jours.</@p>
<@facts>
<@fact label="Numéro" value=approval/>
<@fact label="Quoi" value=acts[act]!act/>
<#if thing?has_content><@fact label="Pour" value=thing/></#if>
<@fact label="Montant" value=amount/>
<@fact label="Motif" value=reason/>
</@facts>
<@button url="${base}/approval/view.xhtml?id=${approval}" label="Décider"/>
<@why>Vous recevez ce message parce que vous pouvez faire cela dans le compte et ne l’avez pas demandé.</@why>
</@mail>
