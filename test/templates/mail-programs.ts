import { caniemail } from 'caniemail';
import type { MailContent } from '#core/words/mail-content.ts';
import { renderMail } from '#core/words/render-mail.ts';

/** The families our readers use; Thunderbird renders as a browser does, and the data has gaps for it. */
const clients = ['gmail.*', 'outlook.*', 'apple-mail.*', 'yahoo.*', 'samsung-email.*'] as const;

/** What some client does not support, and why the mail is whole without it. */
const accepted: Readonly<Record<string, string>> = {
  '<style> element': 'dark mode and narrow screens only; everything else stands inline',
  '@media': 'as above',
  '@media (prefers-color-scheme)': 'as above: without it the mail is light',
  'Attribute selector': 'as above',
  'Class selector': 'as above',
  'Descendant combinator': 'as above',
  'display:none': 'hides the preheader, which is also made of no size and the colour of the ground',
  overflow: 'as display:none',
  'max-height': 'as display:none',
  'height property': 'as display:none',
  'border-radius': 'corners are square',
  'overflow-wrap': 'a long address makes its line wider',
  'word-break': 'as overflow-wrap',
  'aria-hidden attribute': 'a screen reader says the preheader first',
  'aria-label attribute': 'the link’s own words say it, too',
  'role attribute': 'a layout table is read as a table',
  '<body> element': 'the ground colour stands on the outermost table as well',
};

export const unsupportedIn = (html: string): readonly string[] => {
  const { issues } = caniemail({ clients: [...clients], html });
  return [...issues.errors.values()].flatMap((found) => found.map(({ title }) => title));
};

/** What these mails use that some reader's program does not show, and that they cannot do without. */
export const missedIn = (contents: readonly MailContent[]): readonly string[] => {
  const found = new Set(contents.flatMap((content) => unsupportedIn(renderMail(content).html)));
  return [...found].filter((title) => !Object.hasOwn(accepted, title));
};
