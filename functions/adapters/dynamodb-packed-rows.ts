import type { Happening, Step } from '#core/enrollment/enrollment.ts';
import type { Instant } from '#core/time/instant.ts';

type Cell = string | number | null;
/** One step or happening: words by their place in a list, instants as milliseconds. Nulls at the end are left out. */
export type Row = readonly Cell[];

/** Both lists are only ever added to, at their ends: a place in them is what items hold. */
const statuses = [
  'planned',
  'ready',
  'claimed',
  'sent',
  'unknown',
  'unresolved',
  'failed',
  'skipped',
  'held',
] as const;
const commands = [
  'Begin',
  'Claim',
  'Record',
  'Settle',
  'Start',
  'TakeOver',
  'Pause',
  'Resume',
  'PutOff',
  'WaitForWindow',
  'Stop',
  'Join',
];

export const packStep = (step: Step, from: Instant): Row => {
  const { status, attempt, refusals, claimedAt, sentAt, sesMessageId, reason, day } = step;
  const counts = [statuses.indexOf(status), attempt, refusals];
  const rest = trimmed([
    since(from, claimedAt),
    since(claimedAt ?? from, sentAt),
    daysSince(from, day),
    shortened(sesMessageId),
    reason,
  ]);
  // Most steps are still to come, and have nothing to say but that.
  return rest.length > 0
    ? [...counts, ...rest]
    : counts.slice(0, counts.findLastIndex((count) => count > 0) + 1);
};

export const unpackStep = (row: Row, from: Instant): Step => {
  const [status = 0, attempt = 0, refusals = 0] = row as readonly number[];
  const [, , , claimed = null, sent = null, day = null, sesMessageId = null, reason = null] = row;
  const claimedAt = instantOf(from, claimed);
  return {
    status: statuses[status]!,
    attempt,
    refusals,
    claimedAt,
    sentAt: instantOf(claimedAt ?? from, sent),
    sesMessageId: lengthened(sesMessageId),
    reason: reason as string | null,
    day: dayOf(from, day),
  };
};

/** Each instant counts from the one before it. */
export const packHistory = (history: readonly Happening[], from: Instant): readonly Row[] =>
  history.map(({ at, command, step, rule }, index) =>
    trimmed([since(history[index - 1]?.at ?? from, at), known(commands, command), step, rule]),
  );

export const unpackHistory = (rows: readonly Row[], from: Instant): readonly Happening[] => {
  let before = from;
  return rows.map(([at = 0, command = 0, step = null, rule = null]) => {
    before = instantOf(before, at) ?? before;
    return {
      at: before,
      command: typeof command === 'number' ? commands[command]! : String(command),
      step: step as Happening['step'],
      rule: rule as string | null,
    };
  });
};

const known = (table: readonly string[], word: string): Cell => {
  const place = table.indexOf(word);
  return place < 0 ? word : place;
};

/** Milliseconds where that says the same, else the text itself. */
const since = (from: Instant, instant: Instant | null): Cell => {
  if (instant === null) return null;
  const ms = Date.parse(instant) - Date.parse(from);
  return Number.isFinite(ms) && instantOf(from, ms) === instant ? ms : instant;
};

const instantOf = (from: Instant, cell: Cell): Instant | null =>
  typeof cell === 'number' ? new Date(Date.parse(from) + cell).toISOString() : cell;

const dayMs = 86_400_000;

const daysSince = (from: Instant, day: string | null): Cell => {
  if (day === null) return null;
  const days = (Date.parse(day) - Date.parse(from.slice(0, 10))) / dayMs;
  return Number.isFinite(days) && dayOf(from, days) === day ? days : day;
};

const dayOf = (from: Instant, cell: Cell): string | null =>
  typeof cell === 'number'
    ? new Date(Date.parse(from.slice(0, 10)) + cell * dayMs).toISOString().slice(0, 10)
    : cell;

const trimmed = (row: Row): Row => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1);

/** As SES makes its ids: 54 hexadecimal digits in groups, which are 36 characters in base64. */
const sesId =
  /^([0-9a-f]{16})-([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})-([0-9a-f]{6})$/;

const shortened = (id: string | null): Cell => {
  const groups = id === null ? null : sesId.exec(id);
  if (groups !== null) return `~${Buffer.from(groups.slice(1).join(''), 'hex').toString('base64url')}`;
  return id?.startsWith('~') ? `~${id}` : id;
};

const lengthened = (cell: Cell): string | null => {
  if (typeof cell !== 'string' || !cell.startsWith('~')) return cell as string | null;
  if (cell.startsWith('~~')) return cell.slice(1);
  const hex = Buffer.from(cell.slice(1), 'base64url').toString('hex');
  return groupStarts.map((start, index) => hex.slice(start, groupStarts[index + 1])).join('-');
};

const groupStarts = [0, 16, 24, 28, 32, 36, 48];
