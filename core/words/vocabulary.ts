/**
 * Every name a template may use, by the kind of mail it stands in. The compiler refuses all others, and the views are
 * typed by these lists, so a name that is allowed is also there.
 */
const person = ['greeting', 'firstName'] as const;

/** `company` and `role` are empty when unknown; the others always read as part of a sentence. */
const job = ['company', 'role', 'theCompany', 'TheCompany', 'theRole', 'theRoleAtCompany'] as const;

const stage = [
  'stageWords',
  'theTalk',
  'atApplication',
  'atAssessment',
  'atScreen',
  'atInterview',
  'atFinal',
  'offerWithdrawn',
  'stageUnknown',
  'spoke',
  'roleClosed',
  'filledInternally',
  'notAboutYou',
] as const;

const asking = [
  'feedbackGiven',
  'feedbackOffered',
  'feedbackRefused',
  'viaConsultant',
  'noReply',
  'canWrite',
  'contactName',
  'recipient',
  'consultant',
] as const;

const reason = [
  'otherCandidate',
  'wantsExperience',
  'wantsSkills',
  'wantsQualification',
  'aboutFit',
  'overqualified',
  'aboutSalary',
  'aboutLocation',
  'reasonGiven',
] as const;

const step = [
  ...person,
  ...job,
  ...stage,
  ...asking,
  ...reason,
  'severalJobs',
  'allJobs',
  'otherJobs',
  'evidence',
  'feedbackText',
  'doorOpen',
  'byAgency',
  'agencyName',
  'zone',
  'nextWhen',
  'nextTitle',
] as const;

const footer = [
  'isStep',
  'byAgency',
  'agencyName',
  'consultantName',
  'consultantAddress',
  'isConfirm',
  'isStillThere',
  'isFreshLink',
  'isSignIn',
] as const;

export const vocabulary = {
  step,
  /** A step's title stands in plans too, also in those of other mails. */
  stepTitle: [...stage, 'feedbackGiven', 'feedbackRefused'] as const,
  draft: ['firstName', ...job, ...stage, ...asking] as const,
  footer,
  'not-a-rejection': [...job, 'evidence', 'kindWords', 'isGoodNews', 'running'] as const,
  'not-sure': [...job, 'evidence'] as const,
  confirm: [] as const,
  joined: [...job, ...stage, ...asking, 'evidence', 'zone'] as const,
  queued: [...job, 'evidence', 'startsOn'] as const,
  duplicate: [...job, 'zone'] as const,
  'more-tomorrow': [] as const,
  'good-news': [...job, 'told', 'evidence', 'isOffer', 'resumesOn'] as const,
  'still-there': ['allJobs', 'severalJobs', 'again'] as const,
  'start-again': [] as const,
  'forwarding-code': ['provider', 'code', 'link'] as const,
  command: [
    'ended',
    'pause',
    'resume',
    'next',
    'slower',
    'faster',
    'skip',
    'done',
    'over',
    'erase',
    'correction',
    'which',
    'longest',
    'unclear',
    'running',
    'when',
    'onItsWay',
  ] as const,
  'free-text': ['planless'] as const,
  help: [] as const,
  feedback: [...job, 'ended'] as const,
  unsupported: ['msg', 'image', 'document', 'empty'] as const,
  'fresh-link': [] as const,
  'sign-in': ['agencyName'] as const,
} as const;

export type VocabularyName = keyof typeof vocabulary;

/** The view a template of this kind gets: all its names, each filled. */
export type ViewOf<Name extends VocabularyName> = Readonly<
  Record<(typeof vocabulary)[Name][number], string | boolean>
>;
