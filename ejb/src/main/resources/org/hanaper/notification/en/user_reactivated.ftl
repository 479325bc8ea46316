<#assign subject="Your access to ${accountName} is open again">
<@mail heading="Your access is open again">
<@p>Hello ${name},</@p>
<@p>An administrator of ${accountName} has switched your access to this account on again. Your password is the same as before.</@p>
<@facts>
<@fact label="When" value=at/>
</@facts>
<@button url="${base}/signin/sign-in.xhtml" label="Sign In"/>
<@why>You get this because you are a user of the account.</@why>
</@mail>
