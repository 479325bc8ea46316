<#assign subject="The balance of ${accountName} ends on ${lastDay}">
<@mail heading="The balance’s last day is near">
<@p>Hello ${name},</@p>
<@p>The credits of the account ${accountName} can be spent until ${lastDay}. After it nothing can be paid with them; they aren’t lost.</@p>
<@facts>
<@fact label="Balance" value=balance/>
<@fact label="Last day" value=lastDay/>
</@facts>
<@button url="${base}/billing/credits.xhtml" label="Look at the balance"/>
<@why>You get this as an administrator or finance manager, 30 days, 7 days and one day before.</@why>
</@mail>
