<#assign subject="Vous avez déjà un accès">
<@mail heading="Vous avez déjà un accès">
<@p>Bonjour ${name},</@p>
<@p>Quelqu’un, peut-être vous, s’est inscrit avec cette adresse. Elle a déjà un accès ; rien n’a été changé.</@p>
<@button url="${base}/signin/sign-in.xhtml" label="Se connecter"/>
<@p>Mot de passe oublié ? Choisissez « Mot de passe oublié ? » sur cette page.</@p>
<@why>Vous recevez ce message parce que votre adresse a été saisie dans notre formulaire d’inscription. Si ce n’était pas vous, il n’y a rien à faire.</@why>
</@mail>
