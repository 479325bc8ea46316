<#assign subject="Activate your account ${accountName}">
<@mail heading="Activate your account">
<@p>Hello ${name},</@p>
<@p>The account ${accountName} waits for you. One step makes it ready for use: you choose a password or, if you have a sign-in here already, confirm it with yours.</@p>
<@button url="${base}/signin/activate.xhtml?token=${token?url}" label="Activate Account"/>
<@p>The link works once, and for 72 hours.</@p>
<@why>You get this because somebody signed up with this address, or because an administrator of ${accountName} made you its user. If you expect neither, do nothing: without the link the account stays closed.</@why>
</@mail>
