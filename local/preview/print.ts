import { dayOfWeek, toPlainDateTime } from 'temporal-polyfill/fns/ZonedDateTime';
import type { TimelineLine } from '#core/enrollment/timeline.ts';
import { zoned } from '#core/time/zone.ts';
import { kindWords } from '#core/words/kind-words.ts';
import { stepTemplates } from '#core/words/step-titles.ts';
import type { Incoming, Preview, PreviewMail } from './result.ts';
import type { VariantFact } from './why.ts';
import { type Calendar, dayWords, type HolidayName, outcomeWords, zoneWords } from './why-words.ts';

/** The preview for reading: what came in and what left, in order, each with its reasons. */
export const printPreview = (preview: Preview, holidayName: HolidayName): string => {
  const { zone, person, incoming, mails } = preview;
  const calendar = { zone: zone.zone, holidayName };
  const told = [
    ...incoming.map((each) => ({ at: each.at, lines: incomingLines(each, zone.zone) })),
    ...preview.timeline.flatMap((line) => {
      const words = changeWords(line);
      return words === null
        ? []
        : [{ at: line.at, lines: [`${localWords(line.at, zone.zone)}  --  ${words}`] }];
    }),
    ...mails.map((mail, index) => ({ at: mail.at, lines: mailLines(mail, index + 1, preview, calendar) })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return [
    `For ${person}, times in ${zone.zone}: ${zoneWords[zone.because]}.`,
    ...told.flatMap(({ lines }) => ['', ...lines]),
    '',
    ...endLines(preview),
  ].join('\n');
};

const incomingLines = (incoming: Incoming, zone: string): readonly string[] => {
  const { at, cameAs, what, outcome, reason, verdict, read } = incoming;
  const head = `${localWords(at, zone)}  IN  ${cameWords[cameAs]}${what === null ? '' : `: ${what}`}`;
  return [
    head,
    ...(verdict === null || cameAs === 'reply'
      ? []
      : [
          row(
            'read',
            `${verdict.kind}, confidence ${verdict.confidence.toFixed(2)}, decision ${verdict.decision}${
              verdict.kind === 'rejection' ? '' : ` (it looks like ${kindWords[verdict.kind]})`
            }`,
          ),
        ]),
    ...read.flatMap(({ evidence }) =>
      evidence === null || cameAs === 'reply' ? [] : [row('because', `“${oneLine(evidence)}”`)],
    ),
    ...(verdict?.kind === 'rejection' ? read.map((each) => row('facts', factWords(each))) : []),
    ...(outcome === null ? [] : [row('so', `${outcome} (${reason}): ${outcomeWords[outcome]}`)]),
  ];
};

/** What changed in a series besides its mails. */
const changeWords = (line: TimelineLine): string | null => {
  if (line.event === 'suppressed') return `nothing is sent to this address any more (${line.reason})`;
  if (line.event !== 'series' || line.sent !== null || untold.has(line.command)) return null;
  const { command, step, rule, held } = line;
  if (rule === 'complete') return null;
  const words = command.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
  const about = step === null ? '' : ` step ${step}`;
  const kept = held.length === 0 ? '' : `; not sent: ${held.map((each) => `step ${each}`).join(', ')}`;
  return `${words}${about}${rule === null ? '' : ` (${rule})`}${kept}`;
};

/** Told by the mails and the last line. */
const untold: ReadonlySet<string> = new Set(['Begin', 'Ask']);

const cameWords: Readonly<Record<Incoming['cameAs'], string>> = {
  forward: 'the forward',
  filter: 'by their filter, to their secret address',
  'as-if-forwarded': 'the mail as the employer sent it, taken as forwarded by hand',
  reply: 'they reply',
  button: 'they press',
};

const factWords = ({ company, role, stage, reason, feedback, sender, doorOpen }: Incoming['read'][number]) =>
  [
    company ?? 'no company',
    role ?? 'no role',
    `stage ${stage}`,
    `reason ${reason}`,
    `feedback ${feedback}`,
    `sender ${sender}`,
    ...(doorOpen ? ['door open'] : []),
  ].join(' · ');

const mailLines = (
  mail: PreviewMail,
  number: number,
  preview: Preview,
  calendar: Calendar,
): readonly string[] => {
  const head = `${number}.  ${localWords(mail.at, calendar.zone)}  (${mail.at.slice(0, 19)}Z)  ${mail.subject}`;
  const to = mail.to === preview.person ? [] : [row('to', mail.to)];
  if (mail.type === 'answer') return [head, ...to, row('what', answerWords(mail, preview))];
  const { day, hour, variant } = mail.why;
  const rows = [
    row(
      'what',
      `step ${mail.step}, ${stepTemplates[mail.step].slice('rejection/1-'.length).replaceAll('-', ' ')}`,
    ),
    row('day', day === null ? 'its history does not say' : dayWords(day, calendar)),
    ...(hour === null
      ? []
      : [
          row(
            'hour',
            `${hour.from} and ${minutes(hour.spreadSeconds)} of spread (always the same for one series)`,
          ),
        ]),
    row('words', variant.map(variantWords).join(' · ') || 'the same for everyone'),
  ];
  return [head, ...to, ...rows];
};

const variantWords = ({ fact, value }: VariantFact): string => {
  if (fact === 'doorOpen') return 'door open';
  return fact === 'jobs' ? value : `${fact} ${value}`;
};

const answerWords = (mail: Extract<PreviewMail, { type: 'answer' }>, { incoming }: Preview): string => {
  const answered = incoming.find(({ inboundId }) => inboundId !== null && inboundId === mail.why.answers);
  const name = `the answer “${mail.template}”`;
  if (answered !== undefined)
    return `${name}, because what came in was ${answered.outcome} (${answered.reason})`;
  return mail.template === 'still-there' ? `${name}: 28 days of rest after good news are over` : name;
};

const endLines = ({ mails, series }: Preview): readonly string[] => {
  const sent = mails.length === 1 ? '1 mail' : `${mails.length} mails`;
  if (series.length === 0) return [`${sent}; no series.`];
  const ends = series.map(({ status, endReason }) =>
    endReason === null ? status : `${status} (${endReason})`,
  );
  return [`${sent}; the series ${ends.length === 1 ? 'is' : 'are'} ${ends.join(', ')} in the end.`];
};

const labelWidth = 9;

const row = (label: string, text: string): string => `      ${label.padEnd(labelWidth)}${text}`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const minutes = (seconds: number): string => `${Math.floor(seconds / 60)} min ${seconds % 60} s`;

/** 'Tue 6 Jan 2026 09:33'. */
const localWords = (at: string, zone: string): string => {
  const local = zoned(at, zone);
  const day = `${days[dayOfWeek(local) - 1]} ${local.day} ${months[local.month - 1]} ${local.year}`;
  return `${day} ${toPlainDateTime(local).toJSON().slice(11, 16)}`;
};

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
