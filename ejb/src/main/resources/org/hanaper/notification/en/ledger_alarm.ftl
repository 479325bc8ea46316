<#assign subject="Alarm: the book does not add up">
<@mail heading="The book does not add up">
<@p>Hello ${name},</@p>
<@p>The check of the ledger found that something doesn’t add up. Nothing was repaired; somebody must look at it.</@p>
<@facts>
<@fact label="Findings" value=findings/>
</@facts>
<@button url="${base}/office/book.xhtml" label="Look at the book"/>
<@why>You get this because you belong to the finance team. It comes with each check until the book is in order.</@why>
</@mail>
