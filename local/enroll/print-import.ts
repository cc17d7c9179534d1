import { findColumns } from '#core/batches/file/find-columns.ts';
import { type RowReason, rowReasons } from '#core/batches/file/reasons.ts';
import { explainRowReason } from '#core/batches/report/report-words.ts';
import type { Import } from './import.ts';

const number = (value: number): string => value.toLocaleString('en-GB');

const verdicts = [
  ['new', 'new'],
  ['alreadyEnrolled', 'already enrolled'],
  ['duplicate', 'duplicate'],
  ['suppressed', 'suppressed'],
  ['invalid', 'invalid'],
] as const;

const rowsShown = 20;

/** What the dry run found, for people: counts, the first rows that are not new, when mails would go out. */
export const printDryRun = (found: Import): string => {
  const { id, fileName, columns, header, counts, rows } = found;
  return [
    `${fileName}: ${number(counts.rows)} rows (import ${id})`,
    ...columnWords(header ?? [], columns),
    ...verdicts.map(([name, words]) => `${number(counts[name]).padStart(12)}  ${words}`),
    ...rows.slice(0, rowsShown).map(rowWords),
    ...(rows.length > rowsShown ? ['  … more in the report: --report OUT.csv'] : []),
    // What was taken back has the dates it had: once it is confirmed again, others are booked.
    ...(isTakenBack(found) ? [] : calendarWords(found)),
  ].join('\n');
};

export const isTakenBack = ({ status }: Import): boolean => status === 'undoing' || status === 'undone';

/** How the headings were read: a date that was taken for another would be in every mail. */
const columnWords = (header: readonly string[], chosen: Import['columns']): readonly string[] => {
  const found = findColumns(header, chosen);
  if ('problem' in found) return [];
  const read = Object.entries(found.columns);
  const left = header.filter((_, index) => !read.some(([, taken]) => taken === index));
  return [
    `  read as ${read.map(([field, index]) => `${field} = “${header[index]}”`).join(', ')}`,
    ...(left.length === 0 ? [] : [`  not read: ${left.map((heading) => `“${heading}”`).join(', ')}`]),
  ];
};

const rowWords = ({ row, verdict, reason, duplicateOf }: Import['rows'][number]): string => {
  if (verdict === 'duplicate') return `  row ${row}: duplicate of row ${duplicateOf}`;
  const known = rowReasons.find((each): each is RowReason => each === reason);
  if (known === undefined) return `  row ${row}: ${reason ?? plain(verdict)}`;
  const { what, todo } = explainRowReason(known);
  return `  row ${row}: ${known}. ${what} ${todo}`;
};

const plain = (verdict: string): string => verdicts.find(([name]) => name === verdict)?.[1] ?? verdict;

/** When the mails go out; none for a file nobody is new in. */
export const calendarWords = ({ calendar }: Import): readonly string[] => {
  const [first] = calendar;
  const last = calendar.at(-1);
  if (first === undefined || last === undefined) return [];
  const most = calendar.reduce((day, each) => (each.mails > day.mails ? each : day));
  const all = calendar.reduce((sum, { mails }) => sum + mails, 0);
  return [
    `  ${number(all)} mails from ${first.day} to ${last.day}, at most ${number(most.mails)} a day (${most.day})`,
  ];
};

/** What became of the new rows. */
export const printOutcome = ({ id, status, outcome, confirmation }: Import): string => {
  if (status === 'undone') return `import ${id} is taken back: nothing more of it is sent`;
  const { enrolled = 0, alreadyEnrolled = 0, suppressed = 0, notMailed = null } = outcome ?? {};
  return [
    `enrolled ${number(enrolled)}`,
    ...(alreadyEnrolled > 0 ? [`${number(alreadyEnrolled)} were enrolled meanwhile`] : []),
    ...(suppressed > 0 ? [`${number(suppressed)} have said stop meanwhile`] : []),
    ...(notMailed === null ? [] : [`${number(notMailed)} of them not mailed, or later`]),
    ...(confirmation === null ? [] : [`no mail before ${confirmation.graceUntil}`]),
  ]
    .join(', ')
    .concat(`\nto take it back: npm run -s enroll -- --undo ${id}`);
};

/** The one line of --json, as the design promises it; a file that cannot be used yet says why besides. */
export const jsonLine = ({ counts, rows, status, reason, reasonRow, refusal }: Import): string =>
  JSON.stringify({
    counts: {
      ...{ new: counts.new, alreadyEnrolled: counts.alreadyEnrolled, duplicate: counts.duplicate },
      ...{ suppressed: counts.suppressed, invalid: counts.invalid },
    },
    rows: rows.map(({ row, verdict, reason, duplicateOf }) => ({
      ...{ row, verdict },
      reason: verdict === 'duplicate' ? `duplicate-of-row-${duplicateOf}` : reason,
    })),
    ...(reason === null ? {} : { problem: { status, reason, row: reasonRow, message: refusal } }),
  });

/** Why a file can only be used once somebody has said more, or not at all. */
export const printObstacle = ({ status, reason, reasonRow, refusal, header }: Import): string => {
  const where = reasonRow === null ? '' : `, row ${reasonRow}`;
  const why = `(${reason ?? 'no reason given'}${where}). ${refusal ?? ''}`.trim();
  if (status === 'refused') return `the file cannot be used ${why}`;
  return [
    `which column is which is not clear ${why}`,
    `the file has: ${(header ?? []).map((heading) => `“${heading}”`).join(', ')}`,
    'say it with --columns "email=Heading,firstName=Heading"',
  ].join('\n');
};
