import { createInterface } from 'node:readline/promises';
import { usageError } from '#local/usage-error.ts';
import type { Api } from './api.ts';
import { type Basis, bases, type EnrollFile } from './arguments.ts';
import { Attestation } from './import.ts';
import type { Target } from './target.ts';

/** What the laptop's candidates are mailed on where nobody says: nothing leaves the machine. */
const laptopBasis: Basis = 'consent';

/**
 * The lawful basis, once somebody has agreed to the attestation: beforehand with --yes, or at the terminal. Null when they
 * have not. @throws an error isUsageError knows where --yes comes without a basis
 */
export const attest = async (
  { yes, basis }: Pick<EnrollFile, 'yes' | 'basis'>,
  { api, isLaptop }: Pick<Target, 'api' | 'isLaptop'>,
): Promise<Basis | null> => {
  if (yes && basis === null && !isLaptop)
    throw usageError(`--yes wants the lawful basis as well: --basis ${bases.join(', --basis ')}`);
  if (yes) return basis ?? laptopBasis;
  if (process.stdin.isTTY) return askFor(api, basis);
  if (!isLaptop) return null;
  console.error('nobody is at a terminal to attest: taken as given, since no mail leaves this machine');
  return basis ?? laptopBasis;
};

const askFor = async (api: Api, given: Basis | null): Promise<Basis | null> => {
  const { text } = await api.call(Attestation, 'GET', '/v1/attestation');
  // Standard output is for what was asked for.
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    console.error(`\n${text}\n`);
    const agreed = await terminal.question('Do you agree? Type yes: ');
    if (!/^\s*yes\s*$/i.test(agreed)) return null;
    for (let basis = given; ; ) {
      if (basis !== null) return basis;
      const typed = await terminal.question(`On which basis (${bases.join(', ')})? `);
      basis = bases.find((each) => each === typed.trim()) ?? null;
    }
  } finally {
    terminal.close();
  }
};
