<#assign subject="Request ${number} is on hold">
<@mail heading="A request is on hold">
<@p>Hello ${name},</@p>
<#if threshold == "true">
<@p>${by} wanted to order in the group ${group}. The order would exceed the group’s Threshold Amount, so the request is kept On Hold. It can be paid when the threshold is raised or counting is restarted.</@p>
<#else>
<@p>${by} wanted to order in the group ${group}. The credits don’t cover the order, so the request is kept On Hold. It can be paid as soon as they do.</@p>
</#if>
<@facts>
<@fact label="Request" value=number/>
<@fact label="Group" value=group/>
<@fact label="Amount" value=amount/>
</@facts>
<@button url="${base}${link}" label="Look at it"/>
<@why>You get this as somebody who can change it. Further requests of this kind are told in the portal only, until none waits any more.</@why>
</@mail>
