import type { Words } from './client-words.ts';

export type Quoted = {
  readonly name: string;
  readonly address: string;
  readonly to: string;
  readonly subject: string;
  readonly date: string;
  readonly text: string;
};

export type Layout = {
  readonly client: string;
  /** What stands below the note. */
  readonly print: (words: Words, quoted: Quoted) => string;
  /** Outlook 2019 for Mac prints no subject; the forward's own is all there is. */
  readonly losesSubject?: true;
  /** Nothing but a block: without a separator only known words or shapes tell. */
  readonly bare?: true;
};

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

export const layouts: readonly Layout[] = [
  {
    client: 'Gmail',
    print: (w, q) =>
      `---------- Forwarded message ---------\n${w.from}: ${q.name} <${q.address}>\n${w.date}: ${q.date}\n${w.subject}: ${q.subject}\n${w.to}: <${q.to}>\n\n\n${q.text}\n`,
  },
  {
    client: 'Gmail, bold in a note of plain text',
    print: (w, q) =>
      `---------- ${w.forwarded} ---------\n${w.from}: *${q.name}* <${q.address}>\n${w.date}: ${q.date}\n${w.subject}: ${q.subject}\n${w.to}: ${q.to} <${q.to}>\n\n${q.text}`,
  },
  {
    client: 'Apple Mail',
    print: (w, q) =>
      quote(
        `${w.forwarded}:\n\n${w.from}: ${q.name} <${q.address}>\n${w.subject}: ${q.subject}\n${w.date}: ${q.date}\n${w.to}: ${q.to}\n\n${q.text}`,
      ),
  },
  {
    client: 'iOS Mail with bold labels',
    print: (w, q) =>
      `${w.forwarded}:\n\n${quote(`*${w.from}:* ${q.name} <${q.address}>\n*${w.date}:* ${q.date}\n*${w.to}:* ${q.to}\n*${w.subject}:* *${q.subject}*\n\n${q.text}`)}`,
  },
  {
    client: 'Thunderbird',
    print: (w, q) =>
      `-------- ${w.forwarded} --------\n${w.subject}: \t${q.subject}\n${w.date}: \t${q.date}\n${w.from}: \t${q.name} <${q.address}>\n${w.to}: \t${q.to}\n\n\n\n${q.text}\n`,
  },
  {
    client: 'Outlook on the web',
    print: (w, q) =>
      `________________________________\n${w.from}: ${q.name} <${q.address}>\n${w.sent}: ${q.date}\n${w.to}: ${q.to} <${q.to}>\n${w.subject}: ${q.subject}\n\n${q.text}`,
  },
  {
    client: 'Outlook for Windows',
    print: (w, q) =>
      `${w.from}: ${q.name} [mailto:${q.address}] \n${w.sent}: ${q.date}\n${w.to}: Sam Seeker\n${w.subject}: ${q.subject}\n\n${q.text}`,
    bare: true,
  },
  {
    client: 'new Outlook, no blank line',
    print: (w, q) =>
      `${w.from}: ${q.name} <${q.address}>\n${w.date}: ${q.date}\n${w.to}: ${q.to} <${q.to}>\n${w.subject}: ${q.subject}\n${q.text}`,
    bare: true,
  },
  {
    client: 'old Outlook',
    print: (w, q) =>
      `-----${w.original}-----\n${w.from}: ${q.name} <${q.address}>\n${w.sent}: ${q.date}\n${w.to}: ${q.to}\n${w.subject}: ${q.subject}\n\n${q.text}`,
  },
  {
    client: 'K-9',
    print: (w, q) =>
      `-------- ${w.original} --------\n${w.from}: ${q.name} <${q.address}>\n${w.sent}: ${q.date}\n${w.to}: ${q.to}\nCC: Kim Third <kim@third.example>,\n Lee Fourth <lee@fourth.example>\n${w.subject}: ${q.subject}\n\n${q.text}`,
  },
  {
    client: 'Roundcube',
    print: (w, q) =>
      `-------- ${w.original} --------\n${w.subject}: ${q.subject}\n${w.date}: ${q.date}\n${w.from}: ${q.name} <${q.address}>\n${w.to}: ${q.to}\n\n${q.text}`,
  },
  {
    client: 'Yahoo',
    print: (w, q) =>
      `   ----- ${w.forwarded} ----- ${w.from}: ${q.name} <${q.address}>${w.to}: "${q.to}" <${q.to}>${w.sent}: ${q.date}${w.subject}: ${q.subject}\n ${q.text}`,
  },
  {
    client: 'Proton',
    print: (w, q) =>
      `------- ${w.forwarded} -------\n${w.from}: ${q.name} <${q.address}>\n${w.date}: ${q.date}\n${w.subject}: ${q.subject}\n${w.to}: ${q.to} <${q.to}>\n\n${quote(q.text)}\n`,
  },
  {
    client: 'Samsung',
    print: (w, q) =>
      `-------- ${w.original} --------\n${w.from}: ${q.name} <${q.address}> \n${w.date}: ${q.date} (GMT+01:00) \n${w.to}: ${q.to} \n${w.subject}: ${q.subject} \n\n${q.text}`,
  },
  {
    client: 'mutt',
    print: (_, q) =>
      `----- Forwarded message from ${q.name} <${q.address}> -----\n\nDate: ${q.date}\nFrom: ${q.name} <${q.address}>\nTo: ${q.to}\nSubject: ${q.subject}\nUser-Agent: Something/1.0\n\n${q.text}\n\n----- End forwarded message -----\n`,
  },
  {
    client: 'RFC 934',
    print: (_, q) =>
      `------- Forwarded Message\n\nReturn-Path: <${q.address}>\nReceived: from a.example by b.example\n\twith ESMTP id 4711; ${q.date}\nFrom: ${q.name} <${q.address}>\nTo: ${q.to}\nDate: ${q.date}\nSubject: ${q.subject}\n\n${q.text}\n\n------- End of Forwarded Message\n`,
  },
  {
    client: 'Outlook 2019 for Mac',
    print: (_, q) =>
      `\ufeffOn 28/10/2026 12:46, "${q.name}" <${q.address}> wrote:\n\n${q.text
        .split('\n')
        .map((line) => `    ${line}`.trimEnd())
        .join('\n')}\n`,
    losesSubject: true,
  },
];
