<#assign subject="Le solde de ${accountName} prend fin le ${lastDay}">
<@mail heading="Le dernier jour du solde approche">
<@p>Bonjour ${name},</@p>
<@p>Les crédits du compte ${accountName} peuvent être dépensés jusqu’au ${lastDay}. Ensuite, ils ne permettent plus de payer ; ils ne sont pas perdus.</@p>
<@facts>
<@fact label="Solde" value=balance/>
<@fact label="Dernier jour" value=lastDay/>
</@facts>
<@button url="${base}/billing/credits.xhtml" label="Voir le solde"/>
<@why>Vous recevez ce message en tant qu’administrateur ou responsable financier, 30 jours, 7 jours et un jour avant.</@why>
</@mail>
