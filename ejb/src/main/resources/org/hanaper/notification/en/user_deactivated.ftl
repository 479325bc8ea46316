<#assign subject="Your access to ${accountName} was switched off">
<@mail heading="Your access was switched off">
<@p>Hello ${name},</@p>
<@p>An administrator of ${accountName} has switched your access to this account off. Your other accounts, if you have any, are open as before.</@p>
<@facts>
<@fact label="When" value=at/>
</@facts>
<@why>You get this because you are a user of the account. Its administrators can tell you why.</@why>
</@mail>
