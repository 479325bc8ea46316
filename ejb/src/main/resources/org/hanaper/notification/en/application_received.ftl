<#assign subject="We have your application for ${accountName}">
<@mail heading="We have your application">
<@p>Hello ${name},</@p>
<@p>Thank you for applying for a reseller account. This is what was registered:</@p>
<@facts>
<@fact label="Organization Name" value=accountName/>
<@fact label="Country" value=country/>
<@fact label="Account number" value=number/>
<@fact label="Received" value=at/>
</@facts>
<@p>What happens next: our people look at the application. When it is approved you get a second message with a link that activates the account; otherwise we tell you why not. Until then there is nothing for you to do.</@p>
<@why>You get this because somebody applied with this address. If that was not you, do nothing: no account opens without you.</@why>
</@mail>
