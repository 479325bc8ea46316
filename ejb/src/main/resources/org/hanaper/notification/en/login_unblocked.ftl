<#assign subject="Your sign-in is open again">
<@mail heading="Your sign-in is open again">
<@p>Hello ${name},</@p>
<@p>The block of your sign-in was lifted. Your password is the same as before.</@p>
<@facts>
<@fact label="When" value=at/>
</@facts>
<@button url="${base}/signin/sign-in.xhtml" label="Sign In"/>
<@why>You get this because it concerns your sign-in.</@why>
</@mail>
