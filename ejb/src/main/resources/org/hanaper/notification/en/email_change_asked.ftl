<#assign subject="Another address for your sign-in was asked for">
<@mail heading="Another address for your sign-in was asked for">
<@p>Hello ${name},</@p>
<@p>Your sign-in is to go by another address. It changes only when the mail to that address is answered with your password; until then nothing is different.</@p>
<@facts>
<@fact label="New address" value=email/>
<@fact label="When" value=at/>
<@fact label="From" value=address/>
</@facts>
<@why>You get this to notice when it was not you. In that case change your password and write to us at once.</@why>
</@mail>
