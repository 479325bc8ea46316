<#assign subject="Your sign-in is blocked">
<@mail heading="Your sign-in is blocked">
<@p>Hello ${name},</@p>
<@p>Too many wrong passwords or codes were entered for your sign-in, so it is blocked. The right password does not open it either.</@p>
<@facts>
<@fact label="When" value=at/>
<@fact label="From" value=address/>
</@facts>
<@p>If it was you, open your sign-in again. You need a code of your second factor or, when you have none, your password:</@p>
<@button url="${base}/signin/unblock.xhtml?token=${token?url}" label="Unblock"/>
<@p>The link works once and for a day. An administrator of your account or your account manager at ${support} can lift the block too.</@p>
<@why>You get this because it concerns your sign-in. If it was not you who tried, leave the block as it is or say so when you write.</@why>
</@mail>
