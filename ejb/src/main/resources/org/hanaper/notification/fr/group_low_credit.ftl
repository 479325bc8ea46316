<#assign subject="${group} est sous le seuil de ${threshold}">
<@mail heading="Le solde d’un groupe est bas">
<@p>Bonjour ${name},</@p>
<@p>Le solde du groupe ${group} est inférieur au seuil qui a été fixé. S’il ne couvre pas une commande, celle-ci est mise en attente.</@p>
<@facts>
<@fact label="Solde" value=balance/>
<@fact label="Seuil" value=threshold/>
</@facts>
<@button url="${base}/group/credit.xhtml?id=${groupId}" label="Allouer des crédits"/>
<@why>Vous recevez ce message parce que vous suivez les crédits du compte. Il n’est envoyé qu’une fois, jusqu’à ce que le solde du groupe atteigne de nouveau le seuil.</@why>
</@mail>
