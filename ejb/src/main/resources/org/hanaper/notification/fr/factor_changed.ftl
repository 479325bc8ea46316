<#assign subject="Votre second facteur a changé">
<@mail heading="Votre second facteur a changé">
<@p>Bonjour ${name},</@p>
<#if change == "SET_UP">
<@p>Un second facteur a été configuré pour votre accès. Un code vous sera désormais demandé en plus du mot de passe.</@p>
<#elseif change == "REMOVED">
<@p>Le second facteur de votre accès a été supprimé. Le mot de passe suffit désormais, là où aucun compte n’exige davantage.</@p>
<#elseif change == "RESET">
<@p>Le second facteur de votre accès a été réinitialisé, comme on le fait après la perte d’un appareil. Vous en configurerez un nouveau en vous connectant là où il est exigé.</@p>
<#else>
<@p>De nouveaux codes de secours ont été tirés pour votre accès. Les anciens ne sont plus utilisables.</@p>
</#if>
<@facts>
<@fact label="Quand" value=at/>
<@fact label="Depuis" value=address/>
</@facts>
<@why>Vous recevez ce message pour vous en apercevoir si ce n’était pas vous. Dans ce cas, écrivez-nous aussitôt.</@why>
</@mail>
