<#assign subject="${group} has spent most of its threshold">
<@mail heading="A spend limit is near">
<@p>Hello ${name},</@p>
<@p>The group ${group} has spent at least 80 % of its Threshold Amount.</@p>
<@facts>
<@fact label="Spent" value=spent/>
<@fact label="Threshold Amount" value=limit/>
</@facts>
<@button url="${base}/group/view.xhtml?id=${groupId}" label="Look at the group"/>
<@why>You get this as somebody who sets the finances of groups. It comes once for each crossing.</@why>
</@mail>
