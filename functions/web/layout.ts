import { accentsFrom, dark, light } from '#core/words/palette.ts';
import { type Html, html } from './html.ts';

const accents = accentsFrom(null);

const style = `
:root{color-scheme:light dark;--page:${light.page};--card:${light.card};--text:${light.text};--muted:${light.muted};--line:${light.line};--soft:${light.soft};--accent:${accents.onLight};--button:${accents.button}}
@media (prefers-color-scheme:dark){:root{--page:${dark.page};--card:${dark.card};--text:${dark.text};--muted:${dark.muted};--line:${dark.line};--soft:${dark.soft};--accent:${accents.onDark}}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:17px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:40rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.55rem;line-height:1.25;margin:.5rem 0 1rem}
h2{font-size:1.1rem;margin:0 0 .75rem}
section{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.1rem 1.2rem;margin:0 0 1rem}
blockquote{margin:.75rem 0 0;padding:.6rem .9rem;background:var(--soft);border-left:3px solid var(--accent)}
ol{margin:0;padding:0;list-style:none}
ol li{display:flex;gap:.75rem;justify-content:space-between;padding:.5rem 0;border-top:1px solid var(--line)}
ol li:first-child{border-top:0}
.muted{color:var(--muted)}
form{margin:0 0 .75rem}
form:last-child{margin:0}
.row{display:flex;flex-wrap:wrap;gap:.6rem;align-items:end}
button{font:inherit;min-height:44px;padding:.45rem 1rem;border-radius:.5rem;border:1px solid var(--line);background:var(--soft);color:var(--text);cursor:pointer}
button.main{background:var(--button);border-color:var(--button);color:#fff}
button:focus-visible,input:focus-visible,summary:focus-visible,a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
label{display:block;font-size:.95rem}
input{font:inherit;min-height:44px;padding:.35rem .6rem;border-radius:.5rem;border:1px solid var(--muted);background:var(--card);color:var(--text);max-width:100%}
.note{border-left:3px solid var(--accent);padding:.6rem .9rem;background:var(--soft);margin:0 0 1rem}
a{color:var(--accent)}
`;

/** One whole page. Works without scripts; there are none. */
export const document = (title: string, content: Html): string =>
  `<!doctype html>${
    html`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title} · Onward</title><style>${{ markup: style }}</style></head><body><main>${content}</main></body></html>`
      .markup
  }`;

export const button = (action: string, label: string, kind: 'main' | 'plain' = 'plain'): Html =>
  html`<button type="submit" name="action" value="${action}"${kind === 'main' ? { markup: ' class="main"' } : null}>${label}</button>`;

/** A form that posts to the page it stands on. */
export const form = (content: Html): Html => html`<form method="post">${content}</form>`;
