<#-- How the words of a mail look as plain text. -->
<#macro mail heading>
${heading}
${""?left_pad(heading?length, "-")}

<#nested>
--
Hanaper - ${base}
<#if language == "fr">Une question ? ${support}<#else>Questions? ${support}</#if>
</#macro>
<#macro p><#local words><#nested></#local>
${words?trim}

</#macro>
<#macro button url label>
${label}:
${url}

</#macro>
<#macro facts><#local lines><#nested></#local>
${lines?trim}

</#macro>
<#macro fact label value><#if value?has_content>
${label}: ${value}
</#if></#macro>
<#macro why><#local words><#nested></#local>
${words?trim}
</#macro>
