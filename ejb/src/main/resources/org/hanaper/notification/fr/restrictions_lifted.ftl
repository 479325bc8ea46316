<#assign subject="Les restrictions IP de ${accountName} ont été désactivées">
<@mail heading="Les restrictions IP ont été désactivées">
<@p>Bonjour ${name},</@p>
<@p>Nos gestionnaires de compte ont désactivé toutes les restrictions IP de ${accountName}. Tant que vous n’en réactivez pas, on peut se connecter depuis n’importe quelle adresse.</@p>
<@facts>
<@fact label="Quand" value=at/>
<@fact label="Motif" value=reason/>
</@facts>
<@button url="${base}/access/restrictions.xhtml" label="Restrictions IP"/>
<@why>Vous recevez ce message parce que vous administrez ce compte.</@why>
</@mail>
