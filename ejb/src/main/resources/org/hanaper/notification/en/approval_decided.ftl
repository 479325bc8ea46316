<#assign acts={"ALLOCATION":"Allocate credits to a group","DEALLOCATION":"Deallocate credits of a group","WITHDRAWAL":"Withdraw credits","RULE_RAISED":"Raise the amount for one person","RULE_ENDED":"Switch the second person off"}>
<#assign outcomes={"APPROVED":"Approved and carried out","REFUSED":"Refused","EXPIRED":"Lapsed: nobody decided in time"}>
<#assign subject="${approval} in ${accountName}: ${outcomes[outcome]!outcome}">
<@mail heading="What you asked a second person for">
<@p>Hello ${name},</@p>
<@p>Your request ${approval} in the account ${accountName} has come to its end.</@p>
<@facts>
<@fact label="What" value=acts[act]!act/>
<#if thing?has_content><@fact label="For" value=thing/></#if>
<@fact label="Amount" value=amount/>
<@fact label="Outcome" value=outcomes[outcome]!outcome/>
<#if reason?has_content><@fact label="Reason" value=reason/></#if>
</@facts>
<@button url="${base}/approval/view.xhtml?id=${approval}" label="Look at it"/>
<@why>You get this because you asked for it.</@why>
</@mail>
