<#assign subject="${accountName} vous invite">
<@mail heading="Vous êtes invité">
<@p>Bonjour ${name},</@p>
<@p>Le compte ${accountName} vous invite comme utilisateur. Indiquez qui vous êtes ; un administrateur l’approuve ensuite, et un e-mail ouvre votre accès.</@p>
<@button url="${base}/signin/invitation.xhtml?token=${token?url}" label="Répondre à l’invitation"/>
<@p>Le lien fonctionne une seule fois.</@p>
<@why>Vous recevez ce message parce qu’un administrateur de ${accountName} a indiqué cette adresse. Si vous ne connaissez pas ce compte, ne faites rien.</@why>
</@mail>
