import type { Agency, AnswerContent, PlannedStep, StepContent } from '#core/words/mail-content.ts';

/** Complete, invented contents of mails, to be changed where a variant needs it. */
export const links = {
  plan: 'https://onward.example/p/k1.p.01JH2Y7Q.m3k7qv2yhx4t5w6zab7c8d9e2f',
  unsubscribe: 'https://onward.example/p/k1.u.01JH2Y7Q.p5n8rt3zjy6u7x2wcd9f4g7h3k',
};

export const sentence =
  'After careful thought we have decided to go forward with another candidate whose experience is closer to what the team needs.';

export const employersFeedback =
  'You explained the migration project very clearly and the panel liked your calm manner.\n\nWe missed a concrete example of how you dealt with a conflict in the team, and two answers ran long.';

export const planSentUpTo = (step: number): readonly PlannedStep[] =>
  ['Monday 5', 'Tuesday 6', 'Thursday 8', 'Monday 12', 'Tuesday 13', 'Monday 19'].map((day, index) => ({
    step: (index + 1) as PlannedStep['step'],
    when: index === 0 ? `${day} January, about 16:20` : `${day} January, about 9:30`,
    status: index < step ? 'sent' : 'planned',
  }));

export const agency: Agency = {
  name: 'Harbour Lane Recruitment',
  colour: '#7a2e8e',
  consultantName: 'Priya Shah',
  consultantAddress: 'priya.shah@harbourlane.example',
};

export const aStep = (changed: Partial<Omit<StepContent, 'template'>> = {}): StepContent => ({
  template: 'step',
  step: 1,
  firstName: 'Sam',
  jobs: [{ company: 'Northwind Energy', role: 'Data Analyst' }],
  stage: 'interview',
  reason: 'not-stated',
  feedback: 'none',
  feedbackText: null,
  doorOpen: false,
  sender: 'direct',
  contact: { name: 'Jane Doe', address: 'jane.doe@northwind.example' },
  evidence: sentence,
  agency: null,
  plan: planSentUpTo(changed.step ?? 1),
  zone: 'London time',
  links,
  ...changed,
});

const job = { company: 'Northwind Energy', role: 'Data Analyst' };
const nobody = { company: null, role: null };
const plan = planSentUpTo(2);
const zone = 'London time';

const commands = [
  'ended',
  'pause',
  'pause-longest',
  'pause-unclear',
  'resume',
  'running',
  'next',
  'slower',
  'faster',
  'skip',
  'done',
  'over',
  'erase',
  'correction',
] as const;

const goodNews = (['offer', 'interview-invitation'] as const).map(
  (kind) => ({ template: 'good-news', links, kind, resumesOn: 'Monday 2 February' }) as const,
);

/** One or more of every answer, with the job known and not. */
export const answers: readonly AnswerContent[] = [
  ...[job, nobody].flatMap((each): readonly AnswerContent[] => {
    const evidence = each === job ? sentence : null;
    const contact = each === job ? { name: 'Jane Doe', address: 'jane.doe@northwind.example' } : null;
    return [
      { template: 'not-a-rejection', links, kind: 'interview-invitation', job: each, evidence },
      { template: 'not-a-rejection', links, kind: 'acknowledgement', job: each, evidence },
      { template: 'not-a-rejection', links, kind: 'status-update', job: each, evidence, running: true },
      { template: 'not-sure', links, job: each, evidence },
      {
        template: 'joined',
        links,
        job: each,
        stage: each === job ? 'interview' : 'unknown',
        feedback: 'none',
        sender: each === job ? 'direct' : 'no-reply',
        firstName: each === job ? 'Sam' : null,
        contact,
        evidence,
        plan,
        planAfter: aStep(),
        zone,
      },
      { template: 'queued', links, job: each, evidence, startsOn: 'Tuesday 20 January' },
      {
        template: 'duplicate',
        links,
        job: each,
        plan: each === job ? plan : [],
        planAfter: each === job ? aStep() : null,
        zone: each === job ? zone : '',
      },
      ...goodNews.map((news) => ({ ...news, job: each, evidence })),
      { template: 'still-there', links, jobs: [each] },
      { template: 'still-there', links, jobs: [each], again: true },
      { template: 'feedback', links, job: each },
      { template: 'feedback', links, job: each, ended: true },
      { template: 'forwarding-code', links, provider: 'Gmail', code: each === job ? '304298959' : null },
      {
        template: 'forwarding-code',
        links,
        provider: 'GMX',
        code: each === job ? '7741-08' : null,
        link: 'https://onward.example/their-own-page',
      },
    ];
  }),
  ...goodNews.map((news) => ({ ...news, job: null, evidence: null })),
  {
    template: 'joined',
    links,
    job,
    stage: 'final',
    feedback: 'given',
    sender: 'agency',
    contact: { name: 'Priya Shah', address: 'priya.shah@harbourlane.example' },
    firstName: 'Sam',
    evidence: sentence,
    plan,
    planAfter: aStep(),
    zone,
  },
  {
    ...{ template: 'command', links, command: 'correction', which: true },
    when: 'Monday 12 January, about 9:30',
  },
  { template: 'command', links, command: 'next', when: null, onItsWay: true },
  { template: 'confirm', links },
  { template: 'more-tomorrow', links },
  { template: 'start-again', links },
  { template: 'help', links },
  { template: 'free-text', links, planless: false },
  { template: 'free-text', links, planless: true },
  { template: 'fresh-link', links, url: 'https://onward.example/p/k1.f.01JH2Y7Q.w2s4rt3zjy6u7x2wcd9f4g7h3k' },
  {
    template: 'sign-in',
    links,
    agency: agency.name,
    url: 'https://onward.example/console/enter/k1.e.k1.7Q~01JH2Y7Q.w2s4rt3zjy6u7x2wcd9f4g7h3k',
  },
  ...(['msg', 'image', 'document', 'empty'] as const).map((what) => ({
    template: 'unsupported' as const,
    links,
    what,
  })),
  ...commands.map((command) => ({
    template: 'command' as const,
    links,
    command,
    when:
      command === 'ended' || command === 'done' || command === 'correction'
        ? null
        : 'Tuesday 13 January, about 9:30',
  })),
];
