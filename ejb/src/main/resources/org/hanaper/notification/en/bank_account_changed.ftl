<#assign subject="The bank account of ${accountName} was changed">
<@mail heading="Your bank account was changed">
<@p>Hello ${name},</@p>
<@p>From now on credits asked back go to the bank account below. If this was not you or a colleague, answer this mail at once.</@p>
<@facts>
<@fact label="Account" value=accountName/>
<@fact label="Bank account" value=bank/>
<@fact label="Changed by" value=by/>
</@facts>
<@button url="${base}/billing/bank.xhtml" label="View Bank Account"/>
<@why>You get this as somebody who looks after the account’s credits.</@why>
</@mail>
