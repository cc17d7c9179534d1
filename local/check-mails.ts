import { renderMail } from '#core/words/render-mail.ts';
import { composeMime } from '#functions/send-mail/compose-mime.ts';
import { pageFaults } from './check-mails/page-faults.ts';
import { findProgram } from './check-mails/programs.ts';
import { spamScores } from './check-mails/spam-score.ts';
import { variants } from './gallery/variants.ts';

const help = `npm run check:mails
Looks at every mail in every variant with SpamAssassin's local rules (score at most 1.0) and with axe in Chromium
(320 and 640 pixels, light and dark). Both have to be installed: on Debian, apt-get install spamassassin chromium.`;

const scoreMost = 1;

const mimeOf = async (index: number): Promise<string> => {
  const { content } = variants[index]!;
  const raw = await composeMime({
    from: 'Onward <coach@onward.example>',
    to: 'sam@person.example',
    replyTo: 'me+rabcdefghijklmnopqrst@in.onward.example',
    rendered: renderMail(content),
    unsubscribeUrl: content.links.unsubscribe,
    unsubscribeMailto: 'me+rabcdefghijklmnopqrst@in.onward.example',
    inReplyTo: '0102019b8f3e@eu-west-1.amazonses.com',
    references: [],
    date: '2026-01-05T16:20:00Z',
    autoSubmitted: 'auto-generated',
  });
  return `X-Check-Id: ${index}\r\n${Buffer.from(raw).toString('latin1')}`;
};

const checkSpam = async (program: string): Promise<readonly string[]> => {
  const scores = spamScores(program, await Promise.all(variants.map((_, index) => mimeOf(index))));
  const most = scores.reduce((worst, each) => (each.score > worst.score ? each : worst));
  console.log(
    `spam: ${scores.length} of ${variants.length} mails scored, the highest ${most.score} (${most.tests})`,
  );
  const missing = variants.length - scores.length;
  return [
    ...(missing === 0 ? [] : [`SpamAssassin scored ${missing} mails fewer than it was given`]),
    ...scores
      .filter(({ score }) => score > scoreMost)
      .map(({ id, score, tests }) => `${variants[Number(id)]?.name}: spam score ${score} (${tests})`),
  ];
};

const checkPages = async (browser: string): Promise<readonly string[]> => {
  const pages = variants.map(({ name, content }) => ({ name, html: renderMail(content).html }));
  const faults = await pageFaults(browser, pages);
  console.log(`axe: ${pages.length} mails in 3 looks, ${faults.length} faults`);
  return faults;
};

const check = async (): Promise<number> => {
  const path = process.env.PATH ?? '';
  const spamAssassin = findProgram(['spamassassin'], path);
  const browser = findProgram(
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    path,
  );
  const faults = [
    ...(spamAssassin === null
      ? ['not checked: spamassassin is not installed']
      : await checkSpam(spamAssassin)),
    ...(browser === null ? ['not checked: chromium is not installed'] : await checkPages(browser)),
  ];
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
};

if (process.argv.includes('--help')) console.log(help);
else if (process.argv.length > 2) {
  console.error(`check:mails takes no ${process.argv[2]}\n${help}`);
  process.exitCode = 2;
} else process.exitCode = await check();
