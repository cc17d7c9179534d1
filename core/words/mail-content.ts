import type { Contact, Feedback, Kind, Reason, Stage } from '../classification/verdict.ts';
import type { Unsupported } from '../mail/mail.ts';

/** What a mail says, as data. Texts from mail (company, role, quotes, names) are raw here; each printer escapes for itself. */
export type MailContent = StepContent | AnswerContent;

export type Job = { readonly company: string | null; readonly role: string | null };

/** Absolute https URLs, signed, without fragment: the words add which button is meant (planFragments in links.ts). */
export type Links = {
  readonly plan: string;
  readonly unsubscribe: string;
};

export type PlannedStep = {
  readonly step: StepNumber;
  /** In the person's zone, for reading: 'Tuesday 6 January, about 9:30'; '' for one that is left out, or that has no day yet. */
  readonly when: string;
  readonly status: 'sent' | 'planned' | 'skipped';
};

export type StepNumber = 1 | 2 | 3 | 4 | 5 | 6;

export type Agency = {
  readonly name: string;
  /** CSS hex colour; null for ours. Shades that can be read are made from it. */
  readonly colour: string | null;
  readonly consultantName: string | null;
  readonly consultantAddress: string | null;
};

/** Everything a step may speak of. Step 1 is the receipt (or an agency's first mail). */
export type StepContent = {
  readonly template: 'step';
  readonly step: StepNumber;
  readonly firstName: string | null;
  /** The rejection the series began with, then those that joined it. Never empty. */
  readonly jobs: readonly Job[];
  readonly stage: Stage;
  readonly reason: Reason;
  readonly feedback: Feedback;
  /** The employer's own words when feedback is 'given'. */
  readonly feedbackText: string | null;
  readonly doorOpen: boolean;
  /** Who wrote the rejection: an employer who can be answered, an agency in between, or an address that takes no replies. */
  readonly sender: 'direct' | 'agency' | 'no-reply';
  readonly contact: Contact | null;
  /** The very sentence that carries the decision; null when an agency enrolled the person, or they told us that it is one. */
  readonly evidence: string | null;
  readonly agency: Agency | null;
  readonly plan: readonly PlannedStep[];
  /** The zone the times are in, for reading: 'London time', 'UTC+05:45'. */
  readonly zone: string;
  readonly links: Links;
};

type Answer<Template extends string, Data> = {
  readonly template: Template;
  readonly links: Links;
} & Readonly<Data>;

/** What the steps of a plan are named for: the rejection it began with. Null where there is no plan. */
export type PlanAfter = Pick<StepContent, 'stage' | 'reason' | 'feedback'> | null;

/** The answers to one inbound mail, and the few mails the life of a series needs besides its steps. */
export type AnswerContent =
  /** Not a rejection: what it looks like and why, one button to overrule (the plan link's page has it). `running`: a plan goes on. */
  | Answer<'not-a-rejection', { kind: Kind; job: Job; evidence: string | null; running?: boolean }>
  /** Not sure: one question, two buttons (both on the page behind links.plan). */
  | Answer<'not-sure', { job: Job; evidence: string | null }>
  /** Confirmation of an address nobody vouched for: fixed text, nothing of the mail in it. */
  | Answer<'confirm', object>
  /** Another rejection joined a series: a receipt for that job, with its own feedback request. `evidence` null: they told us. */
  | Answer<
      'joined',
      {
        job: Job;
        firstName: string | null;
        stage: Stage;
        feedback: Feedback;
        sender: StepContent['sender'];
        contact: Contact | null;
        evidence: string | null;
        plan: readonly PlannedStep[];
        planAfter: PlanAfter;
        zone: string;
      }
    >
  /** A rejection that waits its turn: its own series starts after the running one. `evidence` null: they told us. */
  | Answer<'queued', { job: Job; evidence: string | null; startsOn: string }>
  | Answer<'duplicate', { job: Job; plan: readonly PlannedStep[]; planAfter: PlanAfter; zone: string }>
  /** The 21st forward of a day. */
  | Answer<'more-tomorrow', object>
  /** Good news for somebody with a running series: it is paused. `job` is null when they told us themselves. */
  | Answer<'good-news', { kind: Kind; job: Job | null; evidence: string | null; resumesOn: string }>
  /** 28 days later: go on, or done? `again`: they answered in words that we could not read. */
  | Answer<'still-there', { jobs: readonly Job[]; again?: boolean }>
  /** A suppressed person forwarded again: one button, start again. */
  | Answer<'start-again', object>
  /** A provider's forwarding confirmation, relayed: the code as text, or its own page for the person to open; never a clicked link. */
  | Answer<'forwarding-code', { provider: string; code: string | null; link?: string | null }>
  /** The answer to a reply word; `when` is the next mail for reading, null when none follows; 'ended': it came too late; 'running': nothing was paused; 'over': no to the question whether to go on; 'erase': stopped, and how to have it all erased. */
  | Answer<
      'command',
      {
        command:
          | 'ended'
          | 'pause'
          | 'pause-longest'
          | 'pause-unclear'
          | 'resume'
          | 'running'
          | 'next'
          | 'slower'
          | 'faster'
          | 'skip'
          | 'done'
          | 'over'
          | 'erase'
          | 'correction';
        when: string | null;
        /** The next mail leaves at this very moment: `when` is null. */
        onItsWay?: boolean;
        /** A correction of a series about several mails: nothing was done, and the plan page asks which it was. */
        which?: boolean;
      }
    >
  /** Somebody is in despair: where help is, and nothing else. */
  | Answer<'help', object>
  /** Free text in a reply: kept, politely answered once; `planless`: there is no plan that words could change. */
  | Answer<'free-text', { planless: boolean }>
  /** `ended`: the series of that job is over. */
  | Answer<'feedback', { job: Job; ended?: boolean }>
  /** An original we could see but not read, and what to do about it. */
  | Answer<'unsupported', { what: Unsupported }>
  /** A fresh link, asked for on the plan page: valid one hour and once. */
  | Answer<'fresh-link', { url: string }>
  /** A way in for one of an agency's people, asked for on the console. */
  | Answer<'sign-in', { url: string; agency: string }>;

/** A mail ready to be wrapped in MIME. */
export type RenderedMail = {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
};
