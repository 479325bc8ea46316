<#assign subject="Le compte bancaire de ${accountName} a été modifié">
<@mail heading="Votre compte bancaire a été modifié">
<@p>Bonjour ${name},</@p>
<@p>Les crédits restitués iront désormais sur le compte bancaire ci-dessous. Si ce n’était ni vous ni un collègue, répondez aussitôt à ce message.</@p>
<@facts>
<@fact label="Compte" value=accountName/>
<@fact label="Compte bancaire" value=bank/>
<@fact label="Modifié par" value=by/>
</@facts>
<@button url="${base}/billing/bank.xhtml" label="Voir le compte bancaire"/>
<@why>Vous recevez ce message parce que vous suivez les crédits du compte.</@why>
</@mail>
