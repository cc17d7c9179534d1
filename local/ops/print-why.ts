import type { TimelineLine } from '#core/enrollment/timeline.ts';
import type { WhyThatDay } from '#core/enrollment/why-that-day.ts';

/** One line of text a happening: instant, what, the record's id, and by which rule. Quotes only when asked for. */
export const printWhy = (lines: readonly TimelineLine[], quotes: boolean): string =>
  lines.map((line) => `${line.at}  ${words(line, quotes)}`).join('\n');

const words = (line: TimelineLine, quotes: boolean): string => {
  switch (line.event) {
    case 'mail-read':
      return mailWords(line, quotes);
    case 'answer':
      return `answer     ${line.answerId}: ${line.template} ${line.status}${because(line.reason)}${asSes(line.sesMessageId)}`;
    case 'series':
      return seriesWords(line);
    case 'history-cut':
      return `series     ${line.enrollmentId}: begun; its older happenings are not kept any more`;
    case 'suppressed':
      return `suppressed ${line.reason}: nothing is sent to this address`;
    case 'next':
      return `to come    ${line.enrollmentId}: ${nextWords[line.due]}${line.step === null ? '' : ` (step ${line.step})`}`;
    default:
      return line satisfies never;
  }
};

const mailWords = (line: Extract<TimelineLine, { event: 'mail-read' }>, quotes: boolean): string => {
  const { inboundId, verdict, via, outcome, reason, enrollmentId } = line;
  const read =
    verdict === null
      ? 'not read'
      : `read as ${verdict.kind}, confidence ${verdict.confidence.toFixed(2)}, decision ${verdict.decision}`;
  const came = via === null ? '' : ` (${via})`;
  const series = enrollmentId === null ? '' : `, series ${enrollmentId}`;
  const quoted = quotes ? line.quotes.map((quote) => ` “${quote.replace(/\s+/g, ' ').trim()}”`).join('') : '';
  return `mail in    ${inboundId}: ${read}${came}; ${outcome} by ${reason}${series}${quoted}`;
};

const seriesWords = (line: Extract<TimelineLine, { event: 'series' }>): string => {
  const { enrollmentId, command, step, rule, held, sent, batch } = line;
  const about = step === null ? '' : ` step ${step}`;
  if (sent !== null)
    return `sent       ${enrollmentId}:${about}${command === 'Settle' ? ', by its Send event' : ''}; ${
      sent.why === null ? 'its day is not explained any more' : dayWords(sent.why)
    }${asSes(sent.sesMessageId)}`;
  const kept = held.length === 0 ? '' : `; held: ${held.length === 1 ? 'step' : 'steps'} ${held.join(', ')}`;
  return `${(labels[command] ?? 'series').padEnd(labelWidth)} ${enrollmentId}: ${kebab(command)}${about}${because(rule)}${kept}${
    batch === null ? '' : `; agency ${batch.agencyId}, batch ${batch.batchId}, row ${batch.row}`
  }`;
};

const labelWidth = 10;

const labels: Readonly<Record<string, string>> = {
  Hold: 'held',
  Skip: 'skipped',
  Stop: 'stopped',
  Undo: 'undone',
  TakeBack: 'undone',
  Finish: 'finished',
  Record: 'not sent',
};

const dayWords = ({ because: rule, day, plan }: WhyThatDay): string => {
  if (plan === null) return `${rule}, day ${day}`;
  const moves = plan.moves.map(({ by, to }) => `, ${by} to ${to}`).join('');
  const planned =
    plan.delay.type === 'calendar-days'
      ? `${plan.delay.days} calendar days after ${plan.dayZero}`
      : `${plan.delay.type} after ${plan.dayZero}`;
  const pace = plan.pace === 'normal' ? '' : `, ${plan.pace}`;
  return `${rule === 'plan' ? 'by plan' : `${rule}, on ${day}; plan`}: ${planned}${pace}, wants ${plan.wanted}${moves}`;
};

const nextWords: Readonly<Record<Extract<TimelineLine, { event: 'next' }>['due'], string>> = {
  start: 'begins after the running series',
  step: 'the next step',
  lease: 'the claim runs out',
  check: 'an unknown mail is looked at again',
  resume: 'the pause ends',
  ask: 'asks whether to go on',
  'give-up-asking': 'ends without an answer',
};

const because = (rule: string | null): string => (rule === null ? '' : ` by ${rule}`);

const asSes = (id: string | null): string => (id === null ? '' : `, SES ${id}`);

const kebab = (command: string): string =>
  command.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
