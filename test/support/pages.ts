import type { Message } from './laptop.ts';

/** The link in a mail whose words match, as a mail program would open it. */
export const linkIn = (message: Message, words: RegExp): string => {
  const links = [...message.html.matchAll(/<a\b[^>]*href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)];
  const found = links.find(([, , label]) => words.test(textOf(label!)));
  if (found === undefined) throw new Error(`the mail “${message.subject}” has no link that says ${words}`);
  return unescaped(found[1]!);
};

/** The plan page of a mail, without the fragment. */
export const planUrl = (message: Message): string =>
  linkIn(message, /your plan and your settings/i).split('#')[0]!;

export type Page = {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** What a reader sees, on one line. */
  readonly text: string;
};

const pageOf = async (response: Response): Promise<Page> => {
  const html = await response.text();
  return { status: response.status, headers: response.headers, html, text: textOf(html) };
};

export const open = async (url: string, init: RequestInit = {}): Promise<Page> =>
  pageOf(await fetch(url, { redirect: 'manual', ...init }));

/** Presses one button: posts the form as a browser does, and goes where the answer leads. */
export const press = async (
  url: string,
  action: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<Page> => {
  const answer = await open(url, { method: 'POST', body: new URLSearchParams({ ...fields, action }) });
  if (answer.status !== 303) return answer;
  return open(new URL(answer.headers.get('location')!, url).href);
};

/** The value of a hidden field. */
export const hidden = (page: Page, name: string): string => {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(page.html)?.[1];
  if (value === undefined) throw new Error(`the page has no hidden field ${name}`);
  return value;
};

const textOf = (html: string): string =>
  unescaped(
    html
      .replace(/<(style|datalist|head)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' '),
  ).trim();

const unescaped = (text: string): string =>
  text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
