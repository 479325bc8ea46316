<#assign subject="Your account ${accountName} ends on ${lastDay}">
<@mail heading="Your account ends soon">
<@p>Hello ${name},</@p>
<@p>The account ${accountName} ends on ${lastDay}. After that day nobody can enter it or order, and what it has stays where it is.</@p>
<@p>Ask your account manager to renew it; the answer comes from the address below.</@p>
<@why>You get this because you are an administrator of this account.</@why>
</@mail>
