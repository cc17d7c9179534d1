/** What a phrase does in a sentence. */
export type Act =
  // The decision itself.
  | 'declined'
  | 'closed'
  // Others were nearer: it decides where nobody speaks of waiting.
  | 'outdone'
  | 'offer-withdrawn'
  // A decision when it is the subject of a mail.
  | 'subject-declined'
  // What usually stands around a decision, and decides nothing alone.
  | 'regret'
  | 'others'
  | 'farewell'
  | 'thanks'
  | 'flattery'
  // Any kind word, such as a refusal by hand has.
  | 'courtesy'
  // Good news, or work still to be done: never a rejection.
  | 'offer'
  | 'invitation'
  | 'advance'
  | 'assessment'
  | 'scheduling'
  // Neither.
  // Good news in soft words, a decision still to come, a list of jobs: each makes a refusal doubtful and settles nothing.
  | 'good-sign'
  | 'alive'
  | 'listing'
  | 'reschedule'
  | 'received'
  | 'undecided'
  | 'pending'
  | 'withdrawal'
  | 'outreach'
  | 'alert'
  | 'feedback-mail'
  | 'auto-reply'
  | 'account'
  // What takes the force out of others.
  | 'condition'
  | 'condition-end'
  // After a refusal the good news begins: "… but we would like to offer you …".
  | 'turn'
  // What reads like a condition and is none: "even if".
  | 'cancel-condition'
  | 'unless'
  | 'scam'
  | 'cancel-decision'
  // Somebody else was refused, or a number of people.
  | 'about-others'
  // The mail goes to colleagues or friends, or is about somebody the reader sent.
  | 'third-party'
  // A refusal is denied: "this is no rejection", "your application stays open".
  | 'no-refusal'
  // Somebody else is spoken of: by name, as the reader's son or candidate, by "her application".
  | 'another'
  // "… and yours is among them": the refusal of many is the reader's too.
  | 'you-too'
  // An older decision is told again.
  | 'reported'
  // The sentence speaks of the reader's own application.
  | 'to-you'
  | 'cancel-positive'
  | 'later'
  // "… should you wish to hear more": a favour, no invitation.
  | 'if-wished'
  // What the mail is about.
  | 'hiring'
  | 'hiring-weak'
  | 'elsewhere'
  | 'elsewhere-weak'
  // What was applied for, or is refused, follows; or it stands inside, behind the first word.
  | 'applied'
  | 'applied-within'
  // The same, though people also thank for an interest in nothing more than a house.
  | 'interested'
  // What people apply for besides jobs: it counts where it is applied for.
  | 'matter'
  // A word of such a matter: it tells, wherever it stands, where nobody names a job.
  | 'matter-word'
  // Facts.
  | 'stage-application'
  | 'stage-screen'
  | 'stage-assessment'
  | 'stage-interview'
  // A talk, perhaps only a first call.
  | 'stage-talk'
  // A stage that only a decision would lead to.
  | 'stage-ahead'
  | 'stage-final'
  | 'reason-other-candidate'
  // The place is taken, nobody says by whom.
  | 'reason-filled'
  | 'reason-experience'
  | 'reason-skills'
  | 'reason-qualification'
  | 'reason-fit'
  | 'reason-overqualified'
  | 'reason-salary'
  | 'reason-location-visa'
  | 'reason-filled-internal'
  | 'reason-role-cancelled'
  | 'reason-freeze'
  | 'feedback-offered'
  | 'feedback-refused'
  | 'feedback-given'
  // What was missing is named: feedback where nobody speaks of feedback itself.
  | 'feedback-shortfall'
  // The same in words that a decision uses too, "you have not …": feedback where they stand outside of one.
  | 'feedback-hint'
  // What reads like a stage, a reason or feedback and is none: "no reflection of your skills".
  | 'cancel-fact'
  | 'door-open';

/** One language's phrases, as data; the notation is in `../phrase-notation.ts`. */
export type LanguageTable = {
  /** ISO 639-1. */
  readonly language: string;
  /** Parts that phrases name in angle brackets. */
  readonly parts: Readonly<Record<string, string>>;
  readonly phrases: Readonly<Partial<Record<Act, readonly string[]>>>;
  /** Words no gap steps over. */
  readonly barriers: readonly string[];
  /** Endings that stand for each other in a refusal's words: `refusé`, `refusée`. */
  readonly endings?: readonly (readonly [string, string])[];
  /** Adverbs that may stand anywhere in a phrase and change nothing; written as people write them. */
  readonly asides: string;
  /** Frequent small words that tell the language from the others; folded. */
  readonly stopwords: string;
};
