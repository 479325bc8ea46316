<#assign subject="Your application for ${accountName} was not accepted">
<@mail heading="Your application was not accepted">
<@p>Hello ${name},</@p>
<@p>We have looked at your application for the reseller account ${accountName} and cannot accept it.</@p>
<@facts>
<@fact label="Reason" value=reason/>
</@facts>
<@p>If something can be cleared up, answer to the address below.</@p>
<@why>You get this because you applied with this address.</@why>
</@mail>
