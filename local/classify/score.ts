import { type Kind, kinds } from '#core/classification/verdict.ts';
import type { Expected } from './expected.ts';
import type { Result } from './input.ts';

export type Scored = Result & { readonly expected: Expected };

/** Whose enrollment is the worst the product can do. */
export const severeKinds: ReadonlySet<Kind> = new Set<Kind>([
  'offer',
  'interview-invitation',
  'assessment',
  'acknowledgement',
]);

export type Tally = {
  readonly rejections: number;
  readonly enrolled: number;
  readonly asked: number;
  readonly others: number;
  readonly falseEnrolled: number;
  readonly severe: number;
  readonly askedOthers: number;
  readonly silent: number;
};

/** A rejection counts as found when it is enrolled; one that is silent (expected `ask`) when it is asked or enrolled. */
export function tally(results: readonly Scored[]): Tally {
  const rejections = results.filter(({ expected }) => expected.kind === 'rejection');
  const spoken = rejections.filter(({ expected }) => expected.decision !== 'ask');
  const others = results.filter(({ expected }) => expected.kind !== 'rejection');
  const falseEnrolled = others.filter(enrolled);
  return {
    rejections: spoken.length,
    enrolled: spoken.filter(enrolled).length,
    asked: spoken.filter((each) => !enrolled(each) && asked(each)).length,
    others: others.length,
    falseEnrolled: falseEnrolled.length,
    severe: falseEnrolled.filter(({ expected }) => severeKinds.has(expected.kind)).length,
    askedOthers: others.filter((each) => !enrolled(each) && asked(each)).length,
    silent: rejections.length - spoken.length,
  };
}

export const enrolled = ({ records }: Result): boolean =>
  records.some(({ decision }) => decision === 'enroll');
const asked = ({ records }: Result): boolean => records.some(({ decision }) => decision === 'ask');

/** Wilson score interval at 95 %. */
export function wilson(hits: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const p = hits / of;
  const middle = p + (z * z) / (2 * of);
  const spread = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

const rate = (hits: number, of: number): string => {
  if (of === 0) return '-'.padEnd(27);
  const [low, high] = wilson(hits, of);
  return `${(hits / of).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}] ${hits}/${of}`.padEnd(27);
};

function groupBy(
  results: readonly Scored[],
  key: (result: Scored) => string,
): readonly (readonly [string, readonly Scored[]])[] {
  const groups = new Map<string, Scored[]>();
  for (const result of results) {
    const list = groups.get(key(result));
    if (list === undefined) groups.set(key(result), [result]);
    else list.push(result);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function decisionLines(results: readonly Scored[], key: (result: Scored) => string): readonly string[] {
  return groupBy(results, key).map(([name, group]) => {
    const { rejections, enrolled: found, asked: asks, falseEnrolled, severe } = tally(group);
    return [
      name.slice(0, 34).padEnd(34),
      rate(found, found + falseEnrolled),
      rate(found, rejections),
      rate(asks, rejections),
      String(severe),
    ].join('  ');
  });
}

/** The figures as text: decisions over all, by language and by source, kinds, facts, and the confusion of kinds. */
export function scoreReport(results: readonly Scored[]): string {
  const head = `${'enroll'.padEnd(34)}  ${'precision'.padEnd(27)}  ${'recall'.padEnd(27)}  ${'ask'.padEnd(27)}  severe`;
  const { silent, askedOthers } = tally(results);
  return [
    `${results.length} mails; 95 % Wilson intervals; severe = offer, interview, assessment or acknowledgement enrolled`,
    `${silent} silent rejections (expected: ask) are left out of recall; ${askedOthers} mails of other kinds were asked about`,
    '',
    head,
    ...decisionLines(results, () => 'all'),
    ...decisionLines(results, ({ expected }) => `language ${expected.language}`),
    ...decisionLines(results, ({ expected }) => `source ${expected.source}`),
    '',
    ...kindLines(results),
    '',
    ...factLines(results),
    '',
    ...confusionLines(results),
  ].join('\n');
}

function kindLines(results: readonly Scored[]): readonly string[] {
  const head = `${'kind'.padEnd(24)}  ${'precision'.padEnd(27)}  ${'recall'.padEnd(27)}  enrolled  asked`;
  const lines = kinds.flatMap((kind) => {
    const expected = results.filter((each) => each.expected.kind === kind);
    const read = results.filter(({ records }) => records[0]?.kind === kind);
    if (expected.length === 0 && read.length === 0) return [];
    const right = expected.filter(({ records }) => records[0]?.kind === kind).length;
    const counts = `${String(expected.filter(enrolled).length).padStart(8)}  ${String(expected.filter((each) => !enrolled(each) && asked(each)).length).padStart(5)}`;
    return [`${kind.padEnd(24)}  ${rate(right, read.length)}  ${rate(right, expected.length)}  ${counts}`];
  });
  return [head, ...lines];
}

type Fact = 'company' | 'role' | 'stage' | 'reason' | 'feedback';
const facts: readonly Fact[] = ['company', 'role', 'stage', 'reason', 'feedback'];

/** Facts of rejections only; where two stand in one mail each record is held against its own. */
function factLines(results: readonly Scored[]): readonly string[] {
  const rejections = results.filter(
    ({ expected, records }) => expected.kind === 'rejection' && records[0]?.kind === 'rejection',
  );
  const head = `${'fact of rejections'.padEnd(24)}  ${'right'.padEnd(27)}  ${'right or null/unknown'.padEnd(27)}`;
  const lines = facts.flatMap((fact) => {
    const told = rejections.filter(({ expected }) => expected[fact] !== null);
    if (told.length === 0) return [];
    const outcomes = told.map((each) => factOutcome(each, fact));
    const right = outcomes.filter((outcome) => outcome === 'right').length;
    const open = outcomes.filter((outcome) => outcome === 'open').length;
    return [`${fact.padEnd(24)}  ${rate(right, told.length)}  ${rate(right + open, told.length)}`];
  });
  return [head, ...lines];
}

export function factOutcome({ expected, records }: Scored, fact: Fact): 'right' | 'open' | 'wrong' {
  const wanted = expected[fact]!.split(' | ');
  const read = records[0]?.[fact] ?? null;
  if (read !== null && wanted.some((each) => sameText(each, read))) return 'right';
  return read === null || read === 'unknown' ? 'open' : 'wrong';
}

const legalForms =
  /[,\s]+(?:inc|llc|ltd|limited|g?gmbh|gesmbh|mbb|eg|s\.?r\.?o|ag|se|kg|plc|llp|corp|corporation|co|company|bv|nv|sa|sas|sarl|sl)\.?(?=\s|$)/gi;

function sameText(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(legalForms, '')
      .replace(/^the /, '')
      .replace(/\([^)]*\)/g, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return plain(a) === plain(b);
}

function confusionLines(results: readonly Scored[]): readonly string[] {
  const wrong = results.filter(({ expected, records }) => records[0]?.kind !== expected.kind);
  const pairs = groupBy(
    wrong,
    ({ expected, records }) => `${expected.kind} read as ${records[0]?.kind ?? 'unreadable'}`,
  );
  return ['confusions', ...pairs.map(([name, group]) => `${String(group.length).padStart(4)}  ${name}`)];
}
