<#assign subject="Votre demande pour ${accountName} n’a pas été acceptée">
<@mail heading="Votre demande n’a pas été acceptée">
<@p>Bonjour ${name},</@p>
<@p>Nous avons examiné votre demande de compte revendeur ${accountName} et ne pouvons pas l’accepter.</@p>
<@facts>
<@fact label="Motif" value=reason/>
</@facts>
<@p>S’il y a un point à éclaircir, écrivez à l’adresse ci-dessous.</@p>
<@why>Vous recevez ce message parce que vous avez fait une demande avec cette adresse.</@why>
</@mail>
