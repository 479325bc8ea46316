<#assign subject="À décider : ${payment}, ${amount} pour ${accountName}">
<@mail heading="Un paiement hors ligne attend">
<@p>Bonjour ${name},</@p>
<@p>${accountName} déclare avoir payé par banque. Comparez avec le relevé, puis approuvez ou rejetez.</@p>
<@facts>
<@fact label="Numéro" value=payment/>
<@fact label="Compte" value=accountName/>
<@fact label="Montant" value=amount/>
<@fact label="Numéro de transaction" value=reference/>
</@facts>
<@button url="${base}/office/transfer.xhtml?id=${payment}" label="Décider"/>
<@why>Vous recevez ce message parce que vous faites partie du service financier.</@why>
</@mail>
