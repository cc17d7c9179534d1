import { noCounts, type VerdictCounts } from '#core/batches/batch.ts';
import type { Encoding } from '#core/batches/file/file.ts';
import type { CandidateRow, RowVerdict } from '#core/batches/planned-row.ts';
import { countVerdict } from '#core/batches/row-verdict.ts';
import { bulkHeadings } from './bulk-headings.ts';
import { type Cells, invalidKinds, type RowKind, usableKinds } from './bulk-rows.ts';
import { type Seeded, seeded } from './seeded.ts';

/** The same file for the same options, at any size: made row by row, never held whole. */
export type BulkFileOptions = {
  readonly seed: number;
  /** Candidates in it; blank lines are extra. */
  readonly rows: number;
  readonly encoding?: Encoding;
  readonly mark?: boolean;
  readonly delimiter?: ',' | ';' | '\t';
  readonly lineEnd?: '\r\n' | '\n' | '\r';
  readonly language?: keyof typeof bulkHeadings;
  /** Of the rows behind the first hundred, so many come in another than the plain way. */
  readonly oddShare?: number;
  /** Whose addresses: files with another name here have no candidate in common. */
  readonly people?: string;
  /** Excel's `sep=` line stands before the header. */
  readonly separatorLine?: boolean;
};

/** What must be said of one row, before anything is looked up. */
export type ExpectedRow = {
  readonly row: number;
  /** How it is written, for the message of a failing test. */
  readonly kind: string;
  readonly verdict: RowVerdict;
  /** Of a usable row. */
  readonly address: string | null;
  readonly reads: Partial<CandidateRow>;
};

export type BulkFile = {
  readonly chunks: () => AsyncGenerator<Uint8Array>;
  /** Row by row, in the order of the file. */
  readonly expectedRows: () => Generator<ExpectedRow>;
  readonly expected: () => { readonly counts: VerdictCounts; readonly reasons: ReadonlyMap<string, number> };
};

/** Where a repeated address is looked for. */
const rememberedRows = 1_000;
const chunkCharacters = 60_000;

export const bulkFile = (options: BulkFileOptions): BulkFile => ({
  chunks: async function* () {
    const encode = encoder(options.encoding ?? 'utf-8', options.mark ?? false);
    let text = '';
    for (const { record } of lines(options)) {
      text += record;
      if (text.length < chunkCharacters) continue;
      yield encode(text);
      text = '';
    }
    yield encode(text);
  },
  expectedRows: function* () {
    for (const { expected } of lines(options)) if (expected !== null) yield expected;
  },
  expected: () => {
    let counts = noCounts;
    const reasons = new Map<string, number>();
    for (const { expected } of lines(options)) {
      if (expected === null) continue;
      counts = countVerdict(counts, expected.verdict);
      if (expected.verdict.verdict !== 'invalid') continue;
      const { reason } = expected.verdict;
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    return { counts, reasons };
  },
});

type Line = { readonly record: string; readonly expected: ExpectedRow | null };

function* lines(options: BulkFileOptions): Generator<Line> {
  const { seed, rows, delimiter = ',', lineEnd = '\r\n', oddShare = 0.1, people = 'bulk' } = options;
  const random = seeded(seed);
  const write = (cells: readonly string[]): string =>
    cells.map((cell) => written(cell, delimiter, random)).join(delimiter);
  if (options.separatorLine) yield { record: `sep=${delimiter}${lineEnd}`, expected: null };
  yield { record: `${write(bulkHeadings[options.language ?? 'en'])}${lineEnd}`, expected: null };

  const can = (kind: RowKind): boolean => options.encoding !== 'windows-1252' || kind.beyond1252 !== true;
  const kinds = [...usableKinds, ...invalidKinds].filter(can);
  const usable: { readonly row: number; readonly address: string }[] = [];
  let row = 1;
  for (let n = 0; n < rows; n++) {
    row++;
    // Every way at the start, so that a small file has them all.
    const isFirst = n < kinds.length;
    const odd = isFirst || random.chance(oddShare);
    if (odd && !isFirst && random.chance(0.2)) {
      yield { record: blankLine(delimiter, random) + lineEnd, expected: null };
      row++;
    }
    const earlier = odd && !isFirst && random.chance(0.3) ? random.pick(usable) : null;
    if (earlier !== null) {
      const cells = { ...plainCells(n, earlier.address, random), email: respelled(earlier.address, random) };
      const expected = { row, kind: 'repeated', verdict: { verdict: 'duplicate', of: earlier.row } } as const;
      yield {
        record: `${write(Object.values(cells))}${lineEnd}`,
        expected: { ...expected, address: cells.email, reads: {} },
      };
      continue;
    }
    const kind = isFirst ? kinds[n]! : odd ? random.pick(kinds) : kinds[0]!;
    const address = `Person.${n}@${people}${n % 7}.example`;
    const cells: Cells = { ...plainCells(n, address, random), ...kind.cells?.(address, random) };
    const record = kind.record?.(cells, { write, delimiter, lineEnd }) ?? write(Object.values(cells));
    yield {
      record: `${record}${n === rows - 1 && random.chance(0.5) ? '' : lineEnd}`,
      expected: {
        row,
        kind: kind.name,
        verdict:
          kind.invalid === undefined ? { verdict: 'new' } : { verdict: 'invalid', reason: kind.invalid },
        address: kind.invalid === undefined ? address : null,
        reads: kind.reads ?? {},
      },
    };
    if (kind.invalid !== undefined) continue;
    if (usable.length < rememberedRows) usable.push({ row, address });
    else usable[n % rememberedRows] = { row, address };
  }
}

const plainCells = (n: number, address: string, random: Seeded): Cells => ({
  email: address,
  firstName: random.pick(['Sam', 'Kim', 'Alex', 'Robin', 'Jo Ann']),
  zone: random.pick(['Europe/London', 'Europe/Berlin', 'America/New_York', '']),
  language: random.pick(['en', 'de', '']),
  company: random.pick(['Acme Ltd', 'Brightwell', 'Northgate Systems']),
  role: random.pick(['Data Analyst', 'Nurse', 'Warehouse Operative']),
  stage: random.pick(['application', 'interview', 'final', 'screen']),
  rejectedOn: random.pick(['2026-04-03', '2026-03-30']),
  feedback: random.pick(['none', 'given', 'offered', '']),
  consultant: random.pick(['Jane Smith <jane@agency.example>', '']),
  externalId: `C-${n}`,
});

/** One mailbox spelled in another way. */
const respelled = (address: string, random: Seeded): string =>
  random.pick([
    address,
    address.toUpperCase(),
    ` ${address.toLowerCase()} `,
    `<${address}>`,
    `mailto:${address}`,
  ]);

const blankLine = (delimiter: string, random: Seeded): string =>
  random.pick(['', '', ' ', delimiter.repeat(10), ` ${delimiter} `]);

const written = (cell: string, delimiter: string, random: Seeded): string =>
  /["\r\n]/.test(cell) || cell.includes(delimiter) || random.chance(0.05)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;

const windows1252: ReadonlyMap<string, number> = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((character, index) => [
    character,
    0x80 + index,
  ]),
);

/** Pieces of text to bytes; @throws for a character the encoding does not have. */
export const encoder = (encoding: Encoding, mark: boolean) => {
  let isFirst = true;
  return (text: string): Uint8Array => {
    const marked = isFirst && mark ? `\ufeff${text}` : text;
    isFirst = false;
    switch (encoding) {
      case 'utf-8':
        return Buffer.from(marked, 'utf8');
      case 'utf-16le':
        return Buffer.from(marked, 'utf16le');
      case 'utf-16be':
        return Buffer.from(marked, 'utf16le').swap16();
      case 'windows-1252':
        return Uint8Array.from(text, (character) => {
          const code = windows1252.get(character) ?? character.codePointAt(0)!;
          if (code > 0xff) throw new Error(`windows-1252 has no ${character}`);
          return code;
        });
      default:
        return encoding satisfies never;
    }
  };
};
