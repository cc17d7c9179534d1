import type { Contact, Feedback, Reason, Stage } from '../classification/verdict.ts';
import { mailAddress, personName } from './clean-text.ts';
import type { Agency, StepContent } from './mail-content.ts';

/** How far the person came, in the words of the receipt. */
const stageNames: Readonly<Record<Stage, string>> = {
  application: 'application',
  screen: 'first call',
  assessment: 'test or task',
  interview: 'interview',
  final: 'final interview',
  'offer-withdrawn': 'offer withdrawn',
  closed: 'role closed',
  unknown: 'not clear from the mail',
};

const talks: Readonly<Partial<Record<Stage, string>>> = {
  screen: 'the call',
  interview: 'the interview',
  final: 'the final interview',
  'offer-withdrawn': 'the interviews',
};

/** What kind of a no it was. `notAboutYou`: there was no job left to win, whatever the CV said. */
export const stageWords = (stage: Stage, reason: Reason) => {
  const roleClosed = stage === 'closed' || reason === 'role-cancelled' || reason === 'freeze';
  const filledInternally = reason === 'filled-internal';
  return {
    stageWords: stageNames[stage],
    theTalk: talks[stage] ?? 'the talks you had',
    atApplication: stage === 'application',
    atAssessment: stage === 'assessment',
    atScreen: stage === 'screen',
    atInterview: stage === 'interview',
    atFinal: stage === 'final',
    offerWithdrawn: stage === 'offer-withdrawn',
    stageUnknown: stage === 'unknown',
    spoke: talks[stage] !== undefined,
    roleClosed,
    filledInternally,
    notAboutYou: roleClosed || filledInternally,
  };
};

export const reasonWords = (reason: Reason) => ({
  otherCandidate: reason === 'other-candidate',
  wantsExperience: reason === 'experience',
  wantsSkills: reason === 'skills',
  wantsQualification: reason === 'qualification',
  aboutFit: reason === 'fit',
  overqualified: reason === 'overqualified',
  aboutSalary: reason === 'salary',
  aboutLocation: reason === 'location-visa',
  reasonGiven: reason !== 'not-stated',
});

type Asked = {
  readonly feedback: Feedback;
  readonly sender: StepContent['sender'];
  readonly contact: Contact | null;
  readonly agency: Agency | null;
};

/** Whom to ask for feedback, and whether they already answered. */
export const askingWords = ({ feedback, sender, contact, agency }: Asked) => {
  const viaConsultant = agency !== null || sender === 'agency';
  const contactName = personName(contact?.name ?? null);
  const consultant = personName(agency?.consultantName ?? null) || (sender === 'agency' ? contactName : '');
  const address = writeTo({ sender, contact, agency });
  return {
    feedbackGiven: feedback === 'given',
    feedbackOffered: feedback === 'offered',
    feedbackRefused: feedback === 'refused',
    viaConsultant,
    noReply: !viaConsultant && sender === 'no-reply',
    canWrite: address !== null,
    contactName: viaConsultant ? consultant : contactName,
    recipient: (viaConsultant ? consultant : contactName) || (address ?? ''),
    consultant: consultant || 'your consultant',
  };
};

/** The address a request for feedback goes to: the consultant in between, or whoever takes replies. */
export const writeTo = ({ sender, contact, agency }: Omit<Asked, 'feedback'>): string | null =>
  mailAddress(agency?.consultantAddress ?? null) ??
  (agency !== null && sender !== 'agency' ? null : mailAddress(contact?.address ?? null));
