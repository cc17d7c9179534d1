import { spawnSync } from 'node:child_process';

const outputMax = 64 * 1024 * 1024;

export type SpamScore = { readonly id: string; readonly score: number; readonly tests: string };

/**
 * SpamAssassin's local rules (no network, no reputation) on many mails in one run, since starting it takes longer than
 * a hundred mails. `mails` are MIME texts with an X-Check-Id header each. @throws when SpamAssassin fails.
 */
export const spamScores = (program: string, mails: readonly string[]): readonly SpamScore[] => {
  const mailbox = mails
    .map(
      (mail) =>
        `From check@onward.example Mon Jan  5 16:20:00 2026\n${mail.replaceAll('\r\n', '\n').replace(/^From /gm, '>From ')}\n`,
    )
    .join('\n');
  const { status, stdout, stderr, error } = spawnSync(program, ['--local', '--test-mode', '--mbox'], {
    input: mailbox,
    encoding: 'utf8',
    maxBuffer: outputMax,
  });
  if (error !== undefined || status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
  return stdout
    .split(/^From check@onward\.example /m)
    .slice(1)
    .flatMap(readScore);
};

const readScore = (mail: string): readonly SpamScore[] => {
  const [header = ''] = mail.replace(/\n[ \t]+/g, ' ').split('\n\n');
  const status = /^X-Spam-Status: .*?score=(-?[\d.]+).*?tests=(.*?) autolearn/m.exec(header);
  // What is taken for spam comes back as an attachment of a report.
  const id = /^X-Check-Id: (.*)$/m.exec(mail)?.[1];
  return status === null || id === undefined ? [] : [{ id, score: Number(status[1]), tests: status[2]! }];
};
