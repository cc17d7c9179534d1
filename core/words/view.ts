import { isGoodNews } from '../classification/verdict.ts';
import { agencyName } from './agency-name.ts';
import { askingWords, reasonWords, stageWords } from './asking-words.ts';
import { limits, oneLine, personName } from './clean-text.ts';
import { jobList, jobWords } from './job-words.ts';
import { kindWords } from './kind-words.ts';
import type { AnswerContent, MailContent, StepContent } from './mail-content.ts';
import { stepTitles } from './step-titles.ts';
import type { View } from './tree.ts';
import type { ViewOf } from './vocabulary.ts';

/** Everything the words of a mail may speak of, cleaned, bounded and never null. */
export const viewOf = (content: MailContent): View =>
  content.template === 'step' ? stepView(content) : answerView(content);

const stepView = (content: StepContent): ViewOf<'step'> => {
  const firstName = personName(content.firstName);
  const [first = { company: null, role: null }, ...others] = content.jobs;
  const asking = askingWords(content);
  const next = content.plan.find((each) => each.step > content.step && each.status === 'planned');
  return {
    greeting: firstName === '' ? 'Hello' : `Hello ${firstName}`,
    firstName,
    ...jobWords(first),
    ...stageWords(content.stage, content.reason),
    ...asking,
    ...reasonWords(content.reason),
    severalJobs: jobList(others) !== '',
    allJobs: jobList(content.jobs),
    otherJobs: jobList(others),
    evidence: oneLine(content.evidence, limits.evidence),
    feedbackText: content.feedback === 'given' ? (content.feedbackText ?? '').trim() : '',
    doorOpen: content.doorOpen,
    byAgency: content.agency !== null,
    agencyName: agencyName(content.agency),
    zone: oneLine(content.zone, limits.name),
    nextWhen: oneLine(next?.when ?? null, limits.name),
    nextTitle: next === undefined ? '' : stepTitles(content)[next.step],
  };
};

const answerView = (content: AnswerContent): View => {
  switch (content.template) {
    case 'confirm':
    case 'more-tomorrow':
    case 'start-again':
    case 'fresh-link':
    case 'help':
      return {};
    case 'free-text':
      return { planless: content.planless } satisfies ViewOf<'free-text'>;
    case 'sign-in':
      return { agencyName: oneLine(content.agency, limits.company) } satisfies ViewOf<'sign-in'>;
    case 'not-a-rejection':
      return {
        ...jobWords(content.job),
        evidence: oneLine(content.evidence, limits.evidence),
        kindWords: kindWords[content.kind],
        isGoodNews: isGoodNews(content.kind),
        running: content.running === true,
      } satisfies ViewOf<'not-a-rejection'>;
    case 'not-sure':
      return {
        ...jobWords(content.job),
        evidence: oneLine(content.evidence, limits.evidence),
      } satisfies ViewOf<'not-sure'>;
    case 'joined':
      return {
        ...jobWords(content.job),
        ...stageWords(content.stage, 'not-stated'),
        ...askingWords({ ...content, agency: null }),
        evidence: oneLine(content.evidence, limits.evidence),
        zone: oneLine(content.zone, limits.name),
      } satisfies ViewOf<'joined'>;
    case 'queued':
      return {
        ...jobWords(content.job),
        evidence: oneLine(content.evidence, limits.evidence),
        startsOn: oneLine(content.startsOn, limits.name),
      } satisfies ViewOf<'queued'>;
    case 'duplicate':
      return {
        ...jobWords(content.job),
        zone: oneLine(content.zone, limits.name),
      } satisfies ViewOf<'duplicate'>;
    case 'good-news':
      return {
        ...jobWords(content.job ?? { company: null, role: null }),
        told: content.job === null,
        evidence: oneLine(content.evidence, limits.evidence),
        isOffer: content.kind === 'offer',
        resumesOn: oneLine(content.resumesOn, limits.name),
      } satisfies ViewOf<'good-news'>;
    case 'still-there':
      return {
        allJobs: jobList(content.jobs),
        severalJobs: jobList(content.jobs.slice(1)) !== '',
        again: content.again === true,
      } satisfies ViewOf<'still-there'>;
    case 'forwarding-code':
      return {
        provider: oneLine(content.provider, limits.name),
        code: oneLine(content.code, limits.name),
        link: (content.link ?? null) !== null,
      } satisfies ViewOf<'forwarding-code'>;
    case 'command':
      return {
        ...commandView(content),
        onItsWay: content.onItsWay === true,
        which: content.which === true,
      };
    case 'feedback':
      return { ...jobWords(content.job), ended: content.ended === true } satisfies ViewOf<'feedback'>;
    case 'unsupported':
      return {
        msg: content.what === 'msg',
        image: content.what === 'image',
        document: content.what === 'document',
        empty: content.what === 'empty',
      } satisfies ViewOf<'unsupported'>;
    default:
      return content satisfies never;
  }
};

const commandView = ({
  command,
  when,
}: Extract<AnswerContent, { template: 'command' }>): Omit<ViewOf<'command'>, 'which' | 'onItsWay'> => ({
  ended: command === 'ended',
  pause: command.startsWith('pause'),
  resume: command === 'resume',
  next: command === 'next',
  slower: command === 'slower',
  faster: command === 'faster',
  skip: command === 'skip',
  done: command === 'done',
  over: command === 'over',
  erase: command === 'erase',
  correction: command === 'correction',
  longest: command === 'pause-longest',
  unclear: command === 'pause-unclear',
  running: command === 'running',
  when: oneLine(when, limits.name),
});
