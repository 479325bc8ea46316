<#assign subject="Nous avons reçu votre demande pour ${accountName}">
<@mail heading="Nous avons reçu votre demande">
<@p>Bonjour ${name},</@p>
<@p>Merci d’avoir demandé un compte revendeur. Voici ce qui est enregistré :</@p>
<@facts>
<@fact label="Nom de l’organisation" value=accountName/>
<@fact label="Pays" value=country/>
<@fact label="Numéro de compte" value=number/>
<@fact label="Reçue" value=at/>
</@facts>
<@p>La suite : nos équipes examinent la demande. Si elle est acceptée, un second message vous apporte le lien qui active le compte ; sinon, nous vous en disons la raison. D’ici là, vous n’avez rien à faire.</@p>
<@why>Vous recevez ce message parce que quelqu’un a fait une demande avec cette adresse. Si ce n’était pas vous, ne faites rien : aucun compte ne s’ouvre sans vous.</@why>
</@mail>
