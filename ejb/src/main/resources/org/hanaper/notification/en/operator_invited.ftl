<#assign subject="You are invited to the back office">
<@mail heading="You are invited to the back office">
<@p>Hello ${name},</@p>
<@p>You have been given a place among the people who run this house. Choose a password to take it.</@p>
<@button url="${base}/office/join.xhtml?token=${token?url}" label="Join"/>
<@p>The link works once, and for 72 hours.</@p>
<@why>You get this because an account manager invited this address.</@why>
</@mail>
