<#assign subject="${group} has spent its threshold">
<@mail heading="A spend limit is reached">
<@p>Hello ${name},</@p>
<@p>The group ${group} has spent its Threshold Amount. Its further orders are refused until the threshold is raised or counting is restarted.</@p>
<@facts>
<@fact label="Spent" value=spent/>
<@fact label="Threshold Amount" value=limit/>
</@facts>
<@button url="${base}/group/view.xhtml?id=${groupId}" label="Look at the group"/>
<@why>You get this as somebody who sets the finances of groups. It comes once for each crossing.</@why>
</@mail>
