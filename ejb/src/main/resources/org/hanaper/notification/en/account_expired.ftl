<#assign subject="Your account ${accountName} has expired">
<@mail heading="Your account has expired">
<@p>Hello ${name},</@p>
<@p>The last day of the account ${accountName} was ${lastDay}. It can no longer be entered; its credits, orders and invoices are kept.</@p>
<@p>An account manager can renew it; write to the address below.</@p>
<@why>You get this because you are an administrator of this account.</@why>
</@mail>
