import { accentsFrom, dark, light } from '#core/words/palette.ts';
import { type Html, html } from './html.ts';

const accents = accentsFrom(null);

/** The custom properties that every page of ours is coloured with. */
export const colours = `
:root{color-scheme:light dark;--page:${light.page};--card:${light.card};--text:${light.text};--muted:${light.muted};--line:${light.line};--soft:${light.soft};--accent:${accents.onLight};--button:${accents.button}}
@media (prefers-color-scheme:dark){:root{--page:${dark.page};--card:${dark.card};--text:${dark.text};--muted:${dark.muted};--line:${dark.line};--soft:${dark.soft};--accent:${accents.onDark}}}
`;

const style = `${colours}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--text);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
main{max-width:40rem;margin:0 auto;padding:1.25rem 1rem 4rem}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0 1.25rem;text-wrap:balance}
h2{font-size:1.15rem;line-height:1.3;margin:0 0 .75rem}
h3{font-size:1rem;margin:0 0 .35rem}
p{margin:0 0 .75rem}
section{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.1rem 1.2rem;margin:0 0 1rem}
section>:last-child,section>:is(div,article)>:last-child,form>:last-child,li>:last-child,blockquote>:last-child{margin-bottom:0}
section>:is(div,form){padding:.25rem 0}
section>article{padding-bottom:.25rem}
section>:is(div,form,article)+:is(div,form,article){border-top:1px solid var(--line);padding-top:1rem;margin-top:1rem}
:target{scroll-margin-top:1rem}
section>div:target>form{border-left:4px solid var(--accent);padding-left:.8rem}
section:target{border-color:var(--accent)}
form+p{margin-top:.75rem}
blockquote{margin:0 0 1rem;padding:.6rem .9rem;background:var(--soft);border-left:3px solid var(--accent)}
ol,ul{margin:0;padding:0;list-style:none}
li{padding:.6rem 0;border-top:1px solid var(--line)}
li:first-child{border-top:0;padding-top:0}
ol{counter-reset:step}
ol li{display:grid;grid-template-columns:1.6rem 1fr;counter-increment:step}
ol li::before{content:counter(step);color:var(--muted);grid-row:span 2}
ol li>span{grid-column:2}
li[aria-current] span:first-child{font-weight:600}
li[aria-current] .muted{color:var(--accent);font-weight:600}
dl{margin:0 0 .9rem}
dl div{display:grid;grid-template-columns:6rem 1fr;gap:.5rem}
dt{color:var(--muted)}
dd{margin:0}
.muted{color:var(--muted)}
.secret{font:1rem/1.5 ui-monospace,Menlo,Consolas,monospace;background:var(--soft);padding:.6rem .9rem;border-radius:.5rem;user-select:all}
.row{display:flex;flex-wrap:wrap;gap:.6rem;align-items:end}
button,a.button{display:inline-block;font:inherit;line-height:1.3;text-align:center;min-height:44px;padding:.65rem 1.1rem;border-radius:.5rem;border:1px solid var(--muted);background:var(--soft);color:var(--text);text-decoration:none;cursor:pointer}
button.main{background:var(--button);border-color:var(--button);color:#fff}
button:hover,a.button:hover{border-color:var(--accent)}
button:focus-visible,input:focus-visible,select:focus-visible,a:focus-visible,.note:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
label{display:block;font-size:.95rem;max-width:100%}
input,select{font:inherit;min-height:44px;padding:.35rem .6rem;border-radius:.5rem;border:1px solid var(--muted);background:var(--card);color:var(--text);max-width:100%}
.check{display:flex;gap:.6rem;align-items:center;min-height:44px;margin:0 0 .75rem}
.check input{min-height:0;width:1.4rem;height:1.4rem;flex:none}
.note{border:1px solid var(--accent);border-left-width:4px;border-radius:.5rem;padding:.7rem .9rem;background:var(--soft);margin:0 0 1rem;font-weight:600}
.note:focus{outline:none}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
a{color:var(--accent)}
a:not(.button){display:inline-block;padding:.3rem 0}
@media (max-width:30rem){section{padding:1rem .9rem}.row{flex-direction:column;align-items:stretch}button,a.button,.row select,.row input{width:100%}}
@media (forced-colors:active){li[aria-current] span:first-child{text-decoration:underline}}
`;

/** One whole page. Works without scripts; there are none. */
export const document = (title: string, content: Html): string =>
  `<!doctype html>${
    html`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title} · Onward</title><style>${{ markup: style }}</style></head><body><main>${content}</main></body></html>`
      .markup
  }`;

/** `more`: what only a screen reader needs to tell buttons of one name apart. */
export const button = (
  action: string,
  label: string,
  kind: 'main' | 'plain' = 'plain',
  more: string | null = null,
): Html =>
  html`<button type="submit" name="action" value="${action}"${kind === 'main' ? { markup: ' class="main"' } : null}>${label}${more === null ? null : html`<span class="unseen"> ${more}</span>`}</button>`;

/**
 * A form that posts to the page it stands on; without the fragment the page was opened with, which a redirect would carry
 * along and so scroll past what the answer says.
 */
export const form = (content: Html): Html => html`<form method="post" action="?">${content}</form>`;
