<#assign subject="Confirm your new address">
<@mail heading="Confirm your new address">
<@p>Hello ${name},</@p>
<@p>This address is to be the one you sign in with. Confirm it here with your password:</@p>
<@button url="${base}/signin/email.xhtml?token=${token?url}" label="Confirm Address"/>
<@p>The link works once and for a day. Until then you sign in with your present address.</@p>
<@why>You get this because somebody who is signed in to Hanaper asked for it. If that was not you, do nothing: without the password the link is worth nothing.</@why>
</@mail>
