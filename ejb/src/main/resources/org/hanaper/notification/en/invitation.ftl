<#assign subject="${accountName} invites you">
<@mail heading="You are invited">
<@p>Hello ${name},</@p>
<@p>The account ${accountName} invites you as a user. Fill in who you are; an administrator then approves it, and you get a mail that opens your access.</@p>
<@button url="${base}/signin/invitation.xhtml?token=${token?url}" label="Answer the invitation"/>
<@p>The link works once.</@p>
<@why>You get this because an administrator of ${accountName} gave this address. If you don't know the account, do nothing.</@why>
</@mail>
