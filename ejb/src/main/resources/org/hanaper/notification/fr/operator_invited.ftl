<#assign subject="Vous êtes invité au back-office">
<@mail heading="Vous êtes invité au back-office">
<@p>Bonjour ${name},</@p>
<@p>Une place vous est donnée parmi les personnes qui font tourner la maison. Choisissez un mot de passe pour la prendre.</@p>
<@button url="${base}/office/join.xhtml?token=${token?url}" label="Rejoindre"/>
<@p>Le lien fonctionne une seule fois, pendant 72 heures.</@p>
<@why>Vous recevez ce message parce qu’un gestionnaire de compte a invité cette adresse.</@why>
</@mail>
