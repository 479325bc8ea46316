<#assign acts={"ALLOCATION":"Allouer des crédits à un groupe","DEALLOCATION":"Reprendre des crédits d’un groupe","WITHDRAWAL":"Retirer des crédits","RULE_RAISED":"Relever le montant pour une seule personne","RULE_ENDED":"Supprimer la deuxième personne"}>
<#assign outcomes={"APPROVED":"Approuvée et exécutée","REFUSED":"Refusée","EXPIRED":"Caduque : personne n’a décidé à temps"}>
<#assign subject="${approval} dans ${accountName} : ${outcomes[outcome]!outcome}">
<@mail heading="Ce que vous avez demandé à une deuxième personne">
<@p>Bonjour ${name},</@p>
<@p>Votre demande ${approval} dans le compte ${accountName} est close.</@p>
<@facts>
<@fact label="Quoi" value=acts[act]!act/>
<#if thing?has_content><@fact label="Pour" value=thing/></#if>
<@fact label="Montant" value=amount/>
<@fact label="Issue" value=outcomes[outcome]!outcome/>
<#if reason?has_content><@fact label="Motif" value=reason/></#if>
</@facts>
<@button url="${base}/approval/view.xhtml?id=${approval}" label="Voir"/>
<@why>Vous recevez ce message parce que vous l’avez demandé.</@why>
</@mail>
