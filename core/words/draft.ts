import { askingWords, stageWords, writeTo } from './asking-words.ts';
import { limits, oneLine, personName } from './clean-text.ts';
import { jobWords } from './job-words.ts';
import type { Draft } from './links.ts';
import type { MailContent } from './mail-content.ts';
import { pick, resolveBlocks, spanText, textOf } from './resolve.ts';
import { templateNamed } from './step-titles.ts';
import type { ViewOf } from './vocabulary.ts';

/** The mail the person can send to the employer (or the consultant in between); null where none belongs. */
export const draftOf = (content: MailContent): Draft | null => {
  if (content.template === 'step')
    return content.step === 2 ? draftFor({ ...content, job: content.jobs[0] ?? nobodysJob }) : null;
  if (content.template !== 'joined') return null;
  return draftFor({ ...content, agency: null, reason: 'not-stated' });
};

const nobodysJob = { company: null, role: null };

type Rejected = Parameters<typeof askingWords>[0] & {
  readonly job: Parameters<typeof jobWords>[0];
  readonly stage: Parameters<typeof stageWords>[0];
  readonly reason: Parameters<typeof stageWords>[1];
  readonly firstName: string | null;
};

const draftFor = (rejected: Rejected): Draft => {
  const view: ViewOf<'draft'> = {
    firstName: personName(rejected.firstName),
    ...jobWords(rejected.job),
    ...stageWords(rejected.stage, rejected.reason),
    ...askingWords(rejected),
  };
  const template = templateNamed('parts/draft');
  const parts = resolveBlocks(template.blocks, {
    view,
    links: noLinks,
    action: null,
    plan: null,
    draft: null,
  });
  return {
    to: writeTo(rejected),
    subject: oneLine(textOf(pick(template.subject, view), view), limits.subject),
    paragraphs: parts.map((part) => ('children' in part ? spanText(part.children).trim() : '')),
  };
};

/** A draft is plain text that somebody else sends: nothing of ours is linked in it. */
const noLinks = {
  plan: null,
  notARejection: null,
  pause: null,
  stop: null,
  times: null,
  start: null,
  no: null,
  goOn: null,
  done: null,
  send: null,
  consultant: null,
  freshLink: null,
  provider: null,
  unsubscribe: null,
} as const;
