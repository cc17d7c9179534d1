import {
  disownedReason,
  type InboundMail,
  type Outcome,
  suppressedReason,
  unconfirmedReason,
} from '#core/inbound/inbound-mail.ts';

const words: Readonly<Record<Outcome, string>> = {
  enrolled: 'a plan started from it',
  joined: 'it joined the plan you had',
  asked: 'we asked you what it is, and nothing was started',
  declined: 'it did not look like a rejection, so nothing was started',
  'confirm-sent': 'we asked whether it was you, and nothing was started',
  command: 'it was a message to us, and we acted on it',
  feedback: 'it was feedback, and we kept it for your next steps',
  relayed: 'we passed its code on to you',
  duplicate: 'we had seen this rejection before, so nothing new was started',
  'own-mail': 'it was one of our own mails',
  ignored: 'it needed no answer, so nothing was done',
  'no-owner': 'we could not tell whose it was',
  unauthenticated: 'we could not tell for certain that it was from you',
  capped: 'it came after more mails than we read in a day',
  unreadable: 'we could not read it',
  oversized: 'it was too large',
  virus: 'it was not opened, because it may carry a virus',
  spam: 'it was not opened, because it looked like spam',
  refused: 'it was not taken in',
};

/** What became of one mail, to complete a sentence. A person's own word on it counts more than what we made of it first. */
export const outcomeWords = ({ outcome, reason, enrollmentId, waitsUntil }: InboundMail): string => {
  if (reason === 'free-text') return 'we kept it for you, and nobody else reads it';
  if (reason === disownedReason) return 'you told us that it is not a rejection';
  if (enrollmentId !== null && (outcome === 'asked' || outcome === 'confirm-sent' || outcome === 'ignored'))
    return 'you told us what it is, and it has its place in a plan';
  if (reason === 'start-again' && waitsUntil === null)
    return 'you told us to write to you again: forward a rejection, and a plan starts';
  if (reason === unconfirmedReason)
    return 'we could not tell for certain that it was from you, so nothing was started';
  if (reason === suppressedReason) return 'you had asked us to write no more, so nothing was started';
  if (reason === 'good-news-pauses') return 'it looked like good news, so your plan was paused';
  if (outcome === 'declined' && enrollmentId !== null) return 'you told us that it is a rejection';
  if (reason === 'after-running-series') return 'its plan waits until the running one has ended';
  return words[outcome];
};
