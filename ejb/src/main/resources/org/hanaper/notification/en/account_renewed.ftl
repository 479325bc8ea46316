<#assign subject="Your account ${accountName} goes on">
<@mail heading="Your account goes on">
<@p>Hello ${name},</@p>
<@p>The last day of the account ${accountName} was changed. It can be used until: ${lastDay}.</@p>
<@button url="${base}/signin/sign-in.xhtml" label="Sign In"/>
<@why>You get this because you are an administrator of this account.</@why>
</@mail>
