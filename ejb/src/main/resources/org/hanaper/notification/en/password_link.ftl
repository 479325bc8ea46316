<#assign subject="Choose a new password">
<@mail heading="Choose a new password">
<@p>Hello ${name},</@p>
<@p>A new password was asked for. Choose it here:</@p>
<@button url="${base}/signin/password.xhtml?token=${token?url}" label="Choose Password"/>
<@p>The link works once and not for long. Your present password stays valid until you choose another.</@p>
<@why>You get this because 'Forgot password?' was used with this address. If that was not you, do nothing.</@why>
</@mail>
