<#assign subject="Your password was set">
<@mail heading="Your password was set">
<@p>Hello ${name},</@p>
<@p>The password of your sign-in was set.</@p>
<@facts>
<@fact label="When" value=at/>
<@fact label="From" value=address/>
</@facts>
<@why>You get this to notice when it was not you. In that case write to us at once.</@why>
</@mail>
