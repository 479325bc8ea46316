<#assign subject="Your account ${accountName} is active again">
<@mail heading="Your account is active again">
<@p>Hello ${name},</@p>
<@p>The account ${accountName} was switched on again by our people. Sign in as before.</@p>
<@button url="${base}/signin/sign-in.xhtml" label="Sign In"/>
<@why>You get this because you are an administrator of this account.</@why>
</@mail>
