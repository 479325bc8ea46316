<#assign subject="The address of your sign-in has changed">
<@mail heading="The address of your sign-in has changed">
<@p>Hello ${name},</@p>
<@p>From now on you sign in with the new address. All sessions have ended; the password is the same.</@p>
<@facts>
<@fact label="New address" value=email/>
<@fact label="When" value=at/>
<@fact label="From" value=address/>
</@facts>
<@why>You get this to notice when it was not you. In that case write to us at once.</@why>
</@mail>
