<#assign subject="Paiement hors ligne ${payment} : ${credited} crédités">
<@mail heading="Votre paiement a été approuvé">
<@p>Bonjour ${name},</@p>
<@p>Le paiement hors ligne pour le compte ${accountName} a été approuvé et crédité.</@p>
<@facts>
<@fact label="Numéro" value=payment/>
<@fact label="Soumis" value=amount/>
<@fact label="Crédité" value=credited/>
<#if reason?has_content><@fact label="Remarque" value=reason/></#if>
<@fact label="Nouveau solde" value=balance/>
</@facts>
<@button url="${base}/billing/transfer.xhtml?id=${payment}" label="Voir le paiement"/>
<@why>Vous recevez ce message parce que vous avez soumis le paiement ou que vous suivez les crédits du compte.</@why>
</@mail>
