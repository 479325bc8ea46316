<#assign subject="The IP restrictions of ${accountName} were switched off">
<@mail heading="The IP restrictions were switched off">
<@p>Hello ${name},</@p>
<@p>Our account managers have disabled all IP restrictions of ${accountName}. Until you enable some again, people can sign in from every address.</@p>
<@facts>
<@fact label="When" value=at/>
<@fact label="Reason" value=reason/>
</@facts>
<@button url="${base}/access/restrictions.xhtml" label="IP Restrictions"/>
<@why>You get this because you administer this account.</@why>
</@mail>
