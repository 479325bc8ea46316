<#assign subject="Alarme : la comptabilité ne s’équilibre pas">
<@mail heading="La comptabilité ne s’équilibre pas">
<@p>Bonjour ${name},</@p>
<@p>Le contrôle du grand livre a trouvé un écart. Rien n’a été réparé ; quelqu’un doit l’examiner.</@p>
<@facts>
<@fact label="Constats" value=findings/>
</@facts>
<@button url="${base}/office/book.xhtml" label="Voir le grand livre"/>
<@why>Vous recevez ce message parce que vous faites partie de l’équipe financière. Il revient à chaque contrôle tant que l’écart subsiste.</@why>
</@mail>
