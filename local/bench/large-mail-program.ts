/** Run in a process of its own, bundled as the functions are: its peak memory is that of reading one mail of 40 MB. */
import { readMail } from '#core/classification/read-mail.ts';

const mailBytes = 40_000_000;
const head = Buffer.from(
  [
    'From: Sam Doe <sam@mail.example>',
    'To: me@in.onward.test',
    'Subject: Fwd: Your application',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    '---------- Forwarded message ---------',
    'From: Brightwell <jobs@brightwell.example>',
    'Subject: Your application',
    '',
    'Unfortunately we have decided not to move forward with your application.',
    '--b',
    'Content-Type: application/pdf; name="portfolio.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    '',
  ].join('\r\n'),
);
const line = `${'QUJD'.repeat(19)}\r\n`;
const raw = Buffer.alloc(mailBytes, line);
head.copy(raw);
raw.write('\r\n--b--\r\n', mailBytes - 9);

const started = performance.now();
const read = await readMail(raw);
const ms = performance.now() - started;
const decision = read.ok ? (read.records[0]?.decision ?? null) : null;
process.stdout.write(
  `${JSON.stringify({ ms, decision, maxRssMb: process.resourceUsage().maxRSS / 1000 })}\n`,
);
