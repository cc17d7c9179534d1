import { type Accents, dark } from './palette.ts';

/**
 * What cannot stand inline: narrow screens and dark mode. The letters are the classes in layout.ts and print-html.ts.
 * Two sheets, since Gmail drops a whole one over a rule it does not know.
 */
export const styleSheets = (accents: Accents): readonly string[] => {
  const rules: readonly (readonly [string, string])[] = [
    ['.p', `background-color:${dark.page}`],
    ['.k', `background-color:${dark.card}`],
    ['.s', `background-color:${dark.soft}`],
    ['.t', `color:${dark.text}`],
    ['.m', `color:${dark.muted}`],
    ['.a', `color:${accents.onDark}`],
    ['.l,.c', `border-color:${dark.line}`],
  ];
  const inDark = rules.map(([selector, rule]) => `${selector}{${rule} !important}`).join('');
  // Outlook on the web marks what it darkened with these attributes, and knows no media query for it.
  const inOutlook = rules
    .map(([selector, rule]) => {
      const mark = rule.startsWith('color') ? '[data-ogsc]' : '[data-ogsb]';
      return `${selector
        .split(',')
        .map((each) => `${mark} ${each}`)
        .join(',')}{${rule} !important}`;
    })
    .join('');
  return [
    '@media (max-width:480px){.k{padding:24px 20px 10px !important}}',
    `:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){${inDark}}${inOutlook}`,
  ];
};
