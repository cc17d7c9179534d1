import { confirmEveryMs } from '#core/candidates/candidate.ts';
import { enroll, toEnroll } from '#core/inbound/enroll.ts';
import type { Handling } from '#core/inbound/handling.ts';
import type { InboundMail } from '#core/inbound/inbound-mail.ts';
import type { MailAction } from '#core/inbound/question.ts';
import type { Store } from '#core/ports/store.ts';
import { plusMs } from '#core/time/instant.ts';
import { duplicatesOf } from './duplicates.ts';
import type { Known } from './people.ts';
import { type TermsDependencies, termsOf } from './terms-of.ts';

export type QuestionDependencies = TermsDependencies & { readonly store: Store };

/** What the person's own word on a mail we asked about leads to, said by a button or in a reply. */
export const actOnQuestion = async (
  deps: QuestionDependencies,
  stored: InboundMail,
  known: Known,
  action: MailAction,
): Promise<Handling> => {
  const nothing = { outcome: stored.outcome, reason: stored.reason };
  if (action === 'no') return nothing;
  const now = deps.now();
  const candidate = {
    ...known.person.candidate,
    confirmed: true,
    ...(stored.outcome === 'confirm-sent' ? { vouchedUntil: plusMs(now, confirmEveryMs) } : {}),
  };
  // Of a reply word there is nothing to ask: nobody takes RESUME for a rejection.
  if (stored.verdict?.kind === 'command') return { ...nothing, candidate };
  if (stored.read.length === 0)
    return { ...nothing, candidate, answer: { template: 'unsupported', what: 'msg' } };
  // Vouching for the address, or coming back, says nothing about a mail we could not read for certain: that is asked next.
  const isCertain = stored.verdict?.decision === 'enroll';
  const starts = action === 'yes' || isCertain;
  if (!starts) return { ...nothing, candidate, waits: true };
  const duplicates = await duplicatesOf(deps.store, stored, now);
  const taken = toEnroll(
    stored.read.map((rejection, index) => ({
      // Where the person said so, no sentence told us: the one we had read said something else, or nothing for certain.
      rejection: isCertain ? rejection : { ...rejection, evidence: null },
      duplicateOf: duplicates[index]!,
    })),
  )!;
  return enroll(
    { ...known.person, candidate },
    { inboundId: stored.id, now, ...taken },
    termsOf(deps, stored, candidate),
  );
};
