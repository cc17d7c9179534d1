import { isUsageError } from '#local/usage-error.ts';
import { argumentsFrom } from './preview/arguments.ts';
import { freshenWords } from './preview/fresh-words.ts';
import { holidayNames } from './preview/holiday-names.ts';
import type { Preview } from './preview/result.ts';
import { writeMails } from './preview/write-mails.ts';

const help = `npm run -s preview -- MAIL.eml [--zone Z] [--at ISO] [--out DIR] [--then "AFTER WHAT"]… [--json]

The time machine: every mail this forward would lead to, with its date and the reasons for it. Nothing is sent.

MAIL.eml is a forward, or a mail as the employer sent it: that is taken as forwarded by hand by you@laptop.test.

  --zone Z      the time zone the person chose, such as Europe/Berlin or +05:45; without it the product finds it, from the
                Date of the forward, with Europe/London as its default
  --at ISO      the instant the forward arrives, such as 2026-01-05T09:00:00Z (default: now)
  --out DIR     writes every mail as an .eml
  --then "…"    life goes on; AFTER is a duration from the start (P6D, PT2H), WHAT one of
                  reply words     "P6D PAUSE P2W", "P2D NEXT", "P3D STOP"
                  another mail    "P9D other.eml"
                  a button        "PT1H press yes" (yes, no, start-again) on the page of the mail before
  --json        the same as one JSON object
  --help        this text

Exit codes: 0 fine, 1 a mail could not be read, 2 bad usage.`;

const run = async (argv: readonly string[]): Promise<number> => {
  const asked = argumentsFrom(argv, new Date().toISOString());
  if (asked.type === 'help') {
    console.log(help);
    return 0;
  }
  await freshenWords();
  // Loaded only now: they hold the words.
  const { preview } = await import('./preview/preview.ts');
  const { printPreview } = await import('./preview/print.ts');
  const result = await preview(asked.input);
  const files = asked.out === null ? [] : writeMails(asked.out, result.mails);
  if (asked.json) console.log(JSON.stringify(asJson(result, files)));
  else {
    console.log(printPreview(result, await holidayNames(result)));
    if (asked.out !== null) console.log(`${files.length} files in ${asked.out}`);
  }
  return result.incoming.some(({ outcome }) => outcome === 'unreadable') ? 1 : 0;
};

/** The bytes of a mail are for --out. */
const asJson = (result: Preview, files: readonly string[]) => ({
  ...result,
  mails: result.mails.map(({ eml, ...mail }, index) => ({
    ...mail,
    bytes: eml.length,
    file: files[index] ?? null,
  })),
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!isUsageError(error)) throw error;
  console.error(`preview: ${error.message}\nTry --help.`);
  process.exitCode = 2;
}
