<#assign subject="Your account ${accountName} was deactivated">
<@mail heading="Your account was deactivated">
<@p>Hello ${name},</@p>
<@p>The account ${accountName} was switched off by our people. It can no longer be entered, and everybody in it was signed out. Its credits, orders and invoices are kept.</@p>
<@facts>
<@fact label="Reason" value=reason/>
</@facts>
<@why>You get this because you are an administrator of this account.</@why>
</@mail>
