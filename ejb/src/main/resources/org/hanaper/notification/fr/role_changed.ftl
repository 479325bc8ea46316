<#assign roles={"ADMINISTRATOR":"Administrateur","MANAGER":"Gestionnaire","FINANCE_MANAGER":"Gestionnaire financier","STANDARD_USER":"Utilisateur standard","BASIC_USER":"Utilisateur de base","DISCOVERY_USER":"Utilisateur de découverte"}>
<#assign subject="${userName} a un autre rôle dans ${accountName}">
<@mail heading="Un rôle a été modifié">
<@p>Bonjour ${name},</@p>
<@p>Dans le compte ${accountName}, le rôle de ${userName} a été modifié. Les sessions ouvertes ont pris fin ; la prochaine connexion aura le nouveau rôle.</@p>
<@facts>
<@fact label="Nouveau rôle" value=roles[role]!role/>
<@fact label="Quand" value=at/>
<@fact label="Depuis" value=address/>
</@facts>
<@button url="${base}/signin/sign-in.xhtml" label="Se connecter"/>
<@why>Vous recevez ce message parce que c’est votre rôle, ou parce que vous êtes administrateur du compte.</@why>
</@mail>
