import { normalAddress } from '#core/identity/address.ts';
import { isUsageError, usageError } from '#local/usage-error.ts';
import { argumentsFrom } from './ops/arguments.ts';
import { isUnreachable } from './ops/unreachable.ts';

const help = `npm run -s ops -- COMMAND

  why [--quotes] [--json] [--url URL]
                "Why did they get this?" The address comes on standard input; one line a happening, oldest first: what was
                read (kind, decision, confidence), what was decided, what was sent, held or skipped, and by which rule.
                No word of a mail is printed, unless --quotes asks for the sentences that carried a decision.

Reads the table of the running npm start (--url, default http://127.0.0.1:8025); where TABLE_NAME and
ADDRESS_KEYS_SECRET_ARN are set and --url is not, the real table, with the AWS credentials of this shell.

  printf you@laptop.test | npm run -s ops -- why

Exit codes: 0 fine, 1 nobody is known under that address, or no laptop is running there, 2 bad usage.`;

const run = async (argv: readonly string[]): Promise<number> => {
  const asked = argumentsFrom(argv);
  if (asked.type === 'help') {
    console.log(help);
    return 0;
  }
  const address = await readAddress();
  // The SDK is slow to load: not for a help text or a typing error.
  const { openLedger } = await import('./ops/ledger.ts');
  const { why } = await import('./ops/why.ts');
  const { printWhy } = await import('./ops/print-why.ts');
  const ledger = await openLedger(asked.url, process.env);
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

/** Far longer than any address; whoever pipes a file by mistake hears so soon. */
const inputMax = 4096;

/** The address in its normal form. */
const readAddress = async (): Promise<string> => {
  if (process.stdin.isTTY) process.stderr.write('Address: ');
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    text += chunk;
    if (text.length > inputMax || (process.stdin.isTTY && text.includes('\n'))) break;
  }
  const normal = text.length > inputMax ? null : normalAddress(text);
  if (normal === null) throw usageError('one address is wanted on standard input, and nothing else');
  return normal;
};

const withoutQuotes = <Line extends { readonly event: string }>(line: Line): Line =>
  line.event === 'mail-read' ? { ...line, quotes: [] } : line;

// Which Node this runs on is for package.json to say, not for every answer.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!isUsageError(error) && !isUnreachable(error)) throw error;
  console.error(`ops: ${error.message}${isUsageError(error) ? '\nTry --help.' : ''}`);
  process.exitCode = isUsageError(error) ? 2 : 1;
}
