<#assign subject="Your sign-in is blocked">
<@mail heading="Your sign-in is blocked">
<@p>Hello ${name},</@p>
<@p>Too many wrong passwords or codes were entered for your sign-in, so it is blocked. The right password does not open it either.</@p>
<@facts>
<@fact label="When" value=at/>
<@fact label="From" value=address/>
</@facts>
<@p>To have the block lifted, write to your account manager at ${support}.</@p>
<@why>You get this because it concerns your sign-in. If it was not you who tried, say so when you write.</@why>
</@mail>
