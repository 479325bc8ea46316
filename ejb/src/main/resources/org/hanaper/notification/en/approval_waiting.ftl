<#assign acts={"ALLOCATION":"Allocate credits to a group","DEALLOCATION":"Deallocate credits of a group","WITHDRAWAL":"Withdraw credits","RULE_RAISED":"Raise the amount for one person","RULE_ENDED":"Switch the second person off"}>
<#assign subject="To decide: ${approval} over ${amount} in ${accountName}">
<@mail heading="A second person is needed">
<@p>Hello ${name},</@p>
<@p>In the account ${accountName}, ${by} asks for something that one person alone may not do. Look at the reason, then approve or refuse within seven days.</@p>
<@facts>
<@fact label="Number" value=approval/>
<@fact label="What" value=acts[act]!act/>
<#if thing?has_content><@fact label="For" value=thing/></#if>
<@fact label="Amount" value=amount/>
<@fact label="Reason" value=reason/>
</@facts>
<@button url="${base}/approval/view.xhtml?id=${approval}" label="Decide"/>
<@why>You get this because you may do this in the account and did not ask for it.</@why>
</@mail>
