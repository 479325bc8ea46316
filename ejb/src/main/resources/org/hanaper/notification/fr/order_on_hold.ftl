<#assign subject="La demande ${number} est en attente">
<@mail heading="Une demande est en attente">
<@p>Bonjour ${name},</@p>
<#if threshold == "true">
<@p>${by} a voulu commander dans le groupe ${group}. La commande dépasserait le plafond du groupe ; la demande est mise en attente. Elle pourra être payée quand le plafond sera relevé ou le décompte relancé.</@p>
<#else>
<@p>${by} a voulu commander dans le groupe ${group}. Les crédits ne couvrent pas la commande ; la demande est mise en attente. Elle pourra être payée dès qu’ils suffiront.</@p>
</#if>
<@facts>
<@fact label="Demande" value=number/>
<@fact label="Groupe" value=group/>
<@fact label="Montant" value=amount/>
</@facts>
<@button url="${base}${link}" label="Voir"/>
<@why>Vous recevez ce message parce que vous pouvez y remédier. Les demandes suivantes de ce genre ne sont signalées que dans le portail, tant qu’il en reste une en attente.</@why>
</@mail>
