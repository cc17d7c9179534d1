import { normalAddress } from '#core/identity/address.ts';
import { usageError } from '#local/usage-error.ts';

/** Far longer than any address; whoever pipes a file by mistake hears so soon. */
const lineMax = 4096;

/** The one address on standard input, in its normal form. Asks for it where a person is at the keyboard. */
export const readAddress = async (): Promise<string> => {
  const normal = normalAddress((await readText('Address: ', lineMax, 'a line')) ?? '');
  if (normal === null) throw usageError('one address is wanted on standard input, and nothing else');
  return normal;
};

/**
 * Addresses on standard input, one a line, as given; the same mailbox twice counts once. None is fine.
 * @throws an error isUsageError knows, which never repeats what was read
 */
export const readAddresses = async (most: number): Promise<readonly string[]> => {
  const text = await readText('Addresses, one a line (Ctrl-D ends): ', lineMax * most, 'all');
  if (text === null) throw usageError(`at most ${most} addresses at once`);
  const byNormal = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const address = line.trim();
    if (address === '') continue;
    const normal = normalAddress(address);
    if (normal === null) throw usageError(`line ${index + 1} of standard input is no e-mail address`);
    if (!byNormal.has(normal)) byNormal.set(normal, address);
  }
  if (byNormal.size > most) throw usageError(`at most ${most} addresses at once`);
  return [...byNormal.values()];
};

/** Null when it is longer than `charactersMax`. */
const readText = async (
  question: string,
  charactersMax: number,
  until: 'a line' | 'all',
): Promise<string | null> => {
  if (process.stdin.isTTY) process.stderr.write(question);
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    text += chunk;
    if (text.length > charactersMax) return null;
    if (until === 'a line' && process.stdin.isTTY && text.includes('\n')) break;
  }
  return text;
};
