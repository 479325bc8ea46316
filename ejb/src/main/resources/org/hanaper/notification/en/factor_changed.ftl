<#assign subject="Your second factor has changed">
<@mail heading="Your second factor has changed">
<@p>Hello ${name},</@p>
<#if change == "SET_UP">
<@p>A second factor was set up for your sign-in. From now on you are asked for a code beside the password.</@p>
<#elseif change == "REMOVED">
<@p>The second factor of your sign-in was removed. From now on the password is enough where no account demands more.</@p>
<#elseif change == "RESET">
<@p>The second factor of your sign-in was reset, as is done when a device is lost. You set up a new one when you sign in where one is demanded.</@p>
<#else>
<@p>New recovery codes were drawn for your sign-in. The older ones can no longer be used.</@p>
</#if>
<@facts>
<@fact label="When" value=at/>
<@fact label="From" value=address/>
</@facts>
<@why>You get this to notice when it was not you. In that case write to us at once.</@why>
</@mail>
