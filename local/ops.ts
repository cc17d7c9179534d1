import { onClosedPipe } from '#local/closed-pipe.ts';
import { isUsageError } from '#local/usage-error.ts';
import { type Asked, argumentsFrom } from './ops/arguments.ts';
import { readAddress } from './ops/standard-input.ts';
import { isUnreachable } from './ops/unreachable.ts';

const help = `npm run -s ops -- COMMAND

  why [--quotes]
                "Why did they get this?" The address comes on standard input; one line a happening, oldest first: what was
                read (kind, decision, confidence), what was decided, what was sent, held or skipped, and by which rule.
                No word of a mail is printed, unless --quotes asks for the sentences that carried a decision.

  agency        the agencies, a line each
  agency make ID --name NAME [--zone ZONE] [--colour #RRGGBB]
                makes an agency: ID of a to z, 0 to 9 and hyphens. Its first people's addresses come on standard input, one a line
                (or none). Without --zone its candidates' mails come in the deployment's
  agency show ID
                its people and its keys
  agency add-person ID, agency remove-person ID
                who may sign in to the console; the addresses come on standard input. A person belongs to one agency
  agency make-key ID --name NAME
                an API key, printed this once: only its hash is kept
  agency revoke-key ID KEY
                from the next call on that key (its id, as show lists it) opens nothing

  --json        JSON instead of lines
  --url URL     the running npm start to ask (default: here, port ONWARD_WEB_PORT, else 8025)

Works on the table of the running npm start; where TABLE_NAME and ADDRESS_KEYS_SECRET_ARN are set and --url is not, on the
real table, with the AWS credentials of this shell.

  printf you@laptop.test | npm run -s ops -- why
  printf 'ann@agency.example\\nbob@agency.example\\n' | npm run -s ops -- agency make acme --name "Acme Recruiting" --zone Europe/London

Exit codes: 0 fine, 1 nobody is known under that address, an agency's change is refused, or no laptop is running there,
2 bad usage.`;

type Why = Extract<Asked, { type: 'why' }>;

const run = async (asked: Asked): Promise<number> => {
  switch (asked.type) {
    case 'help':
      console.log(help);
      return 0;
    case 'why':
      return answerWhy(asked, await readAddress());
    case 'agency': {
      const { runAgency } = await import('./ops/agency/run.ts');
      return runAgency(asked, () => open(asked.url));
    }
    default:
      return asked satisfies never;
  }
};

// The SDK is slow to load: not for a help text or a typing error.
const open = async (url: string | null) => (await import('./ops/ledger.ts')).openLedger(url, process.env);

const answerWhy = async (asked: Why, address: string): Promise<number> => {
  const { why } = await import('./ops/why.ts');
  const { printWhy } = await import('./ops/print-why.ts');
  const ledger = await open(asked.url);
  try {
    const found = await why(ledger.store, await ledger.addressKeys(), address);
    if (found === null) {
      console.error('ops why: nobody is known under that address');
      return 1;
    }
    const lines = asked.quotes ? found : found.map(withoutQuotes);
    console.log(asked.json ? JSON.stringify(lines) : printWhy(lines, asked.quotes));
    return 0;
  } finally {
    ledger.close();
  }
};

const withoutQuotes = <Line extends { readonly event: string }>(line: Line): Line =>
  line.event === 'mail-read' ? { ...line, quotes: [] } : line;

// Which Node this runs on is for package.json to say, not for every answer.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
onClosedPipe();

try {
  process.exitCode = await run(argumentsFrom(process.argv.slice(2)));
} catch (error) {
  if (!isUsageError(error) && !isUnreachable(error)) throw error;
  console.error(`ops: ${error.message}${isUsageError(error) ? '\nTry --help.' : ''}`);
  process.exitCode = isUsageError(error) ? 2 : 1;
}
