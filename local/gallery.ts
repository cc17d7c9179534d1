import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { escapeHtml } from '#core/words/escape-html.ts';
import { renderMail } from '#core/words/render-mail.ts';
import { variants } from './gallery/variants.ts';

const help = `npm run gallery
Writes every mail in every variant to dist/gallery/: open index.html in a browser.`;

const folder = join(fileURLToPath(new URL('..', import.meta.url)), 'dist/gallery');

const page = (entries: readonly string[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Every mail Onward sends</title>
<style>
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:2rem auto;max-width:1360px;padding:0 1rem}
section{border-top:1px solid #8886;padding:1rem 0}
.pair{display:flex;gap:1rem;align-items:flex-start}
iframe{width:640px;max-width:100%;height:760px;border:1px solid #8886;border-radius:8px}
iframe+iframe{width:320px;flex:none}
pre{overflow:auto;padding:1rem;border:1px solid #8886;border-radius:8px}
p{margin:.2rem 0}
</style></head><body>
<h1>Every mail Onward sends</h1>
<p>${entries.length} mails, at 640 and at 320 pixels. Dark mode is your system's.</p>
${entries.join('\n')}
</body></html>
`;

const write = (): number => {
  mkdirSync(folder, { recursive: true });
  const entries = variants.map(({ name, content }, index) => {
    const mail = renderMail(content);
    const file = `${String(index + 1).padStart(3, '0')}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
    writeFileSync(join(folder, `${file}.html`), mail.html);
    writeFileSync(join(folder, `${file}.txt`), mail.text);
    const frame = `<iframe loading="lazy" src="${file}.html" title="${escapeHtml(name)}"></iframe>`;
    return [
      `<section id="${file}"><h2>${escapeHtml(name)}</h2>`,
      `<p><strong>${escapeHtml(mail.subject)}</strong></p><div class="pair">${frame}${frame}</div>`,
      `<details><summary>Plain text</summary><pre>${escapeHtml(mail.text)}</pre></details></section>`,
    ].join('');
  });
  writeFileSync(join(folder, 'index.html'), page(entries));
  return entries.length;
};

if (process.argv.includes('--help')) console.log(help);
else if (process.argv.length > 2) {
  console.error(`gallery takes no ${process.argv[2]}\n${help}`);
  process.exitCode = 2;
} else console.log(`${write()} mails in ${join(folder, 'index.html')}`);
