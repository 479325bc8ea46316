<#assign roles={"ADMINISTRATOR":"Administrator","MANAGER":"Manager","FINANCE_MANAGER":"Finance Manager","STANDARD_USER":"Standard User","BASIC_USER":"Basic User","DISCOVERY_USER":"Discovery User"}>
<#assign subject="${userName} has another role in ${accountName}">
<@mail heading="A role was changed">
<@p>Hello ${name},</@p>
<@p>In the account ${accountName} the role of ${userName} was changed. Sessions that were open have ended; the next sign-in has the new role.</@p>
<@facts>
<@fact label="New role" value=roles[role]!role/>
<@fact label="When" value=at/>
<@fact label="From" value=address/>
</@facts>
<@button url="${base}/signin/sign-in.xhtml" label="Sign In"/>
<@why>You get this because it is your role, or because you are an administrator of the account.</@why>
</@mail>
