import type { MailDocument } from './document.ts';
import { escapeHtml, escapeUnlinked } from './escape-html.ts';
import { accentsFrom, light } from './palette.ts';
import { printHtml } from './print-html.ts';
import { styleSheets } from './style-sheet.ts';

const font = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** One column of at most 600 px: tables for Outlook's Word engine, a style sheet only for what may be lost. */
export const layout = (document: MailDocument): string => {
  const accents = accentsFrom(document.brand.colour);
  const progress =
    document.progress === null
      ? ''
      : `<p class="m" style="margin:0 0 6px;font-size:15px;line-height:22px;color:${light.muted};">${escapeHtml(document.progress)}</p>`;
  return `<!doctype html>
<html lang="${document.language}" dir="ltr" xmlns="http://www.w3.org/1999/xhtml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="x-apple-disable-message-reformatting">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>${escapeHtml(document.subject)}</title>
<!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><style>td,p,a,li,h1,h2{font-family:'Segoe UI',Arial,sans-serif !important;mso-line-height-rule:exactly;}</style><![endif]-->
${styleSheets(accents)
  .map((sheet) => `<style>${sheet}</style>`)
  .join('\n')}
</head>
<body class="p" style="margin:0;padding:0;background-color:${light.page};-webkit-text-size-adjust:100%;">
${preheader(document.preheader)}
<div role="article" aria-roledescription="email" aria-label="${escapeHtml(document.subject)}" lang="${document.language}">
<table class="p" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${light.page}" style="background-color:${light.page};"><tr><td align="center" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;margin:0 auto;">
<tr><td class="a" style="padding:0 8px 14px;font-family:${font};font-size:17px;line-height:24px;font-weight:700;color:${accents.onLight};">${escapeUnlinked(document.brand.name)}</td></tr>
<tr><td class="k t" bgcolor="${light.card}" style="padding:32px 36px 16px;background-color:${light.card};border-radius:12px;font-family:${font};font-size:17px;line-height:27px;color:${light.text};word-break:break-word;overflow-wrap:anywhere;">
${progress}<h1 class="t" style="margin:0 0 20px;font-size:26px;line-height:33px;font-weight:700;color:${light.text};">${escapeUnlinked(document.title)}</h1>
${printHtml(document.parts, accents)}
</td></tr>
<tr><td class="m f" style="padding:20px 8px 0;font-family:${font};font-size:14px;line-height:21px;color:${light.muted};word-break:break-word;overflow-wrap:anywhere;">
${printHtml(document.footer, accents)}
</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</div>
</body>
</html>
`;
};

/** Shown in the list of mails, not in the mail. The empty rest keeps clients from filling up with the first words. */
const preheader = (text: string): string =>
  `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all;" aria-hidden="true">${escapeHtml(text)}${'&#847;&zwnj;&nbsp;'.repeat(30)}</div>`;
