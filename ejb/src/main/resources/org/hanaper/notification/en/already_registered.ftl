<#assign subject="You already have a sign-in">
<@mail heading="You already have a sign-in">
<@p>Hello ${name},</@p>
<@p>Somebody, perhaps you, signed up with this address. It already has a sign-in, so nothing was changed.</@p>
<@button url="${base}/signin/sign-in.xhtml" label="Sign In"/>
<@p>If you forgot your password, choose 'Forgot password?' on that page.</@p>
<@why>You get this because your address was entered in our sign-up form. If that was not you, there is nothing to do.</@why>
</@mail>
