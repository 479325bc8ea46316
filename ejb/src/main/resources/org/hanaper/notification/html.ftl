<#-- How the words of a mail look as HTML: one column of 600 px that also reads in dark mode. -->
<#macro mail heading>
<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${heading}</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #14151c !important; }
  .card { background: #1f212c !important; color: #e8e9f0 !important; }
  .quiet { color: #b4b7c6 !important; }
  .label { color: #b4b7c6 !important; }
  .bare { color: #aab6fb !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:24px 12px;background:#f3f4f8;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;color:#1d1f2b;border-radius:8px">
<tr><td style="padding:24px 32px 0;font-size:16px;font-weight:600;letter-spacing:.02em"><span style="display:inline-block;width:12px;height:12px;border-radius:3px;background:#3f51b5"></span>&nbsp; Hanaper</td></tr>
<tr><td style="padding:16px 32px 32px;font-size:16px;line-height:24px">
<h1 style="margin:0 0 16px;font-size:22px;line-height:30px;font-weight:600">${heading}</h1>
<#nested>
</td></tr>
</table>
<p class="quiet" style="max-width:600px;margin:16px auto 0;font-size:13px;line-height:20px;color:#5a5d70"><#if language == "fr">Une question ?<#else>Questions?</#if> <a class="bare" style="color:#3f51b5" href="mailto:${support}">${support}</a></p>
</td></tr></table>
</body>
</html>
</#macro>
<#macro p>
<p style="margin:0 0 16px"><#nested></p>
</#macro>
<#macro button url label>
<p style="margin:24px 0 8px"><a href="${url}" style="display:inline-block;padding:12px 24px;border-radius:6px;background:#3f51b5;color:#ffffff;font-weight:600;text-decoration:none">${label}</a></p>
<p class="quiet" style="margin:0 0 16px;font-size:13px;line-height:20px;color:#5a5d70;word-break:break-all"><a class="bare" style="color:#3f51b5" href="${url}">${url}</a></p>
</#macro>
<#macro facts>
<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 16px;font-size:14px;line-height:20px"><#nested></table>
</#macro>
<#macro fact label value><#if value?has_content>
<tr><td class="label" style="padding:4px 24px 4px 0;color:#5a5d70;vertical-align:top">${label}</td><td style="padding:4px 0;font-weight:600;vertical-align:top">${value}</td></tr>
</#if></#macro>
<#macro why>
<p class="quiet" style="margin:24px 0 0;font-size:13px;line-height:20px;color:#5a5d70"><#nested></p>
</#macro>
