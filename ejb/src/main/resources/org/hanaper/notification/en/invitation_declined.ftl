<#assign subject="Your access to ${accountName} was not approved">
<@mail heading="Your access was not approved">
<@p>Hello ${name},</@p>
<@p>An administrator of ${accountName} has declined what you filled in after the invitation.</@p>
<@facts>
<@fact label="Reason" value=reason/>
</@facts>
<@why>You get this because you answered an invitation of the account.</@why>
</@mail>
