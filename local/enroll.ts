import { onClosedPipe } from './closed-pipe.ts';
import { type Asked, argumentsFrom } from './enroll/arguments.ts';
import { createProgressBar } from './enroll/progress-bar.ts';
import { runEnroll, runOnImport } from './enroll/run.ts';
import { openTarget } from './enroll/target.ts';
import { isTrouble } from './enroll/trouble.ts';
import { isUsageError } from './usage-error.ts';

const help = `npm run -s enroll -- FILE.csv [--dry-run] [--json] [--report OUT.csv] [--url URL] …

Enrolls the candidates of a file. First comes a dry run, which writes nothing that could send: a verdict for each row. Then
somebody attests that these people may be mailed; a grace period follows, in which no mail leaves.

  --dry-run           stay at the dry run
  --json              one line at the end: {counts:{new, alreadyEnrolled, duplicate, suppressed, invalid}, rows:[{row,
                      verdict, reason}]} with the first 1,000 rows that are not new; row as a spreadsheet shows it (header 1). A
                      file that cannot be used says why: problem:{status, reason, row, message}
  --report OUT.csv    all rows that need work, ready to be mended and enrolled
  --columns PAIRS     which column is which, where the headings do not say: "email=E-Mail,firstName=Name"
  --yes               agree to the attestation beforehand (GET /v1/attestation has its text)
  --basis BASIS       the lawful basis: consent, contract or legitimate-interests
  --grace MINUTES     how long no mail leaves (default 30)
  --url URL           Onward's address; the agency's API key comes from the environment, ONWARD_API_KEY. Without it the
                      running npm start (port ONWARD_WEB_PORT, else 8025), or for a dry run one of its own
  --status ID         how an import stands
  --undo ID           takes an import back: what was not sent is never sent
  --help              this text

The same file again goes on where it was: an upload that broke off is sent again, an import under way is followed. The file
is read as a stream, however large. Progress is on standard error.

  npm run -s enroll -- candidates.csv --dry-run
  ONWARD_API_KEY=onward_… npm run -s enroll -- candidates.csv --url https://onward.example --basis consent

Exit codes: 0 fine, 1 something needs a look (invalid rows, a file that cannot be used, nobody agreed, no answer), 2 bad
usage.`;

const run = async (asked: Asked): Promise<number> => {
  if (asked.type === 'help') {
    console.log(help);
    return 0;
  }
  const bar = createProgressBar(process.stderr, () => performance.now());
  const dryRun = asked.type === 'enroll' && asked.dryRun;
  const target = await openTarget({ url: asked.url, dryRun }, process.env);
  const leave = (): void => {
    bar.clear();
    console.error('stopped looking; what was begun goes on. Run the same command to follow it.');
    void target.close().then(() => process.exit(interrupted));
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    return asked.type === 'enroll'
      ? await runEnroll(asked, target, bar)
      : await runOnImport(asked, target, bar);
  } finally {
    bar.clear();
    await target.close();
  }
};

/** 128 and the number of SIGINT, as shells have it. */
const interrupted = 130;

// Which Node this runs on is for package.json to say, not for every answer.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
onClosedPipe();

try {
  process.exitCode = await run(argumentsFrom(process.argv.slice(2)));
} catch (error) {
  if (!isUsageError(error) && !isTrouble(error)) throw error;
  console.error(`enroll: ${error.message}${isUsageError(error) ? '\nTry --help.' : ''}`);
  process.exitCode = isUsageError(error) ? 2 : 1;
}
