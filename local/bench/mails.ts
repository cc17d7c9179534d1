const company = (n: number): string => `Brightwell ${n} Ltd`;

const decision =
  'Thank you for taking the time to interview with us for the Data Analyst position. After careful consideration we have decided to move forward with another candidate whose experience is a closer match.';

/** What large mails are large with: sentences that decide nothing. */
const filler = [
  'Our teams work from three offices and from home, and we publish an account of what we learned every quarter.',
  'The building has a bicycle store on the ground floor, and the reception is staffed from eight until six.',
  'If you would like to read more about how we handle your data, the notice on our website has the details.',
  'We were founded by two engineers who wanted timetables that people can rely on, and that is still what we do.',
];

const paragraphs = (bytes: number): readonly string[] => {
  const written = [decision];
  for (let n = 0, size = decision.length; size < bytes; n++) {
    const paragraph = Array.from({ length: 4 }, (_, i) => filler[(n + i) % filler.length]).join(' ');
    written.push(paragraph);
    size += paragraph.length + 2;
  }
  return written;
};

const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

/** A rejection forwarded as Gmail does, as text and HTML, about `bytes` long. */
export const forwardOf = (from: string, n: number, at: Date, bytes = 20_000): string => {
  const text = paragraphs(bytes * 0.46);
  const head = [
    '---------- Forwarded message ---------',
    `From: ${company(n)} <jobs@brightwell${n}.example>`,
    `Date: ${at.toUTCString().slice(0, 16)} at 09:12`,
    'Subject: Your application for Data Analyst',
    `To: <${from}>`,
  ];
  return crlf(`From: Sam Doe <${from}>
To: me@in.onward.test
Subject: Fwd: Your application for Data Analyst
Date: ${at.toUTCString().replace('GMT', '+0000')}
Message-ID: <bench-${n}-${at.getTime()}@mail.example>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset="utf-8"

${head.join('\n')}


${['Dear Sam,', ...text, `Kind regards,\n${company(n)}`].join('\n\n')}

--b
Content-Type: text/html; charset="utf-8"

<div dir="ltr"><div class="gmail_quote"><div class="gmail_attr">${head.map((line) => line.replace(/</g, '&lt;')).join('<br>\n')}<br></div>
${['Dear Sam,', ...text, `Kind regards,<br>${company(n)}`].map((part) => `<p>${part}</p>`).join('\n')}
</div></div>
--b--
`);
};

/** Mails made to take long; every one is accepted by SMTP. */
export const hostileMails = (): Readonly<Record<string, string>> => {
  const withBody = (body: string, type = 'text/plain'): string =>
    `From: a@mail.example\r\nTo: me@in.onward.test\r\nSubject: Fwd: x\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}`;
  const filled = (unit: string, bytes = 300_000): string => unit.repeat(Math.ceil(bytes / unit.length));
  return {
    '1 MB in one line': withBody(filled('a', 1_000_000)),
    '300 kB of labels': withBody(filled('From: a@b.c\r\n')),
    '300 kB of forwards': withBody(
      filled('---- Forwarded message ----\r\nFrom: a@b.c\r\nSubject: x\r\n\r\nhi\r\n'),
    ),
    'quote marks in quote marks': withBody(
      Array.from({ length: 1_400 }, (_, i) => `${'>'.repeat(i)} x`).join('\r\n'),
    ),
    '300 kB of decisions': withBody(
      filled('Unfortunately we decided not to move forward with your application. '),
    ),
    '300 kB of "not" without a full stop': withBody(filled('unfortunately not ')),
    '1 MB of tags': withBody(filled('<a <b ', 1_000_000), 'text/html'),
    '1 MB of open elements': withBody(filled('<div>', 1_000_000), 'text/html'),
  };
};
