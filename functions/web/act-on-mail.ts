import { confirmEveryMs, isSelfMade } from '#core/candidates/candidate.ts';
import { enroll } from '#core/inbound/enroll.ts';
import type { Handling } from '#core/inbound/handling.ts';
import type { InboundMail } from '#core/inbound/inbound-mail.ts';
import { untilSaved, type Write } from '#core/ports/store.ts';
import { plusMs } from '#core/time/instant.ts';
import { duplicateOf } from '#functions/duplicates.ts';
import { type Known, personById } from '#functions/people.ts';
import { followUp, type Handled, writesFor } from '#functions/save-handling.ts';
import type { WebDependencies } from './dependencies.ts';
import { actionsOn, type MailAction, questionOf } from './question.ts';
import { takeHeld } from './take-held.ts';
import { termsOf } from './terms-of.ts';

/** What a button did. `expired`: the mail waited as long as it may. `out-of-date`: settled before, or another question now. */
export type ActedOnMail = 'done' | 'expired' | 'out-of-date' | 'unknown';

/** One button of the page of one inbound mail: the person's own word on what we read. */
export const actOnMail = async (deps: WebDependencies, id: string, asked: string): Promise<ActedOnMail> => {
  const outcome = await untilSaved<Handled | ActedOnMail>(deps.store, async () => {
    const stored = await deps.store.get('inbound', id);
    const known = stored?.candidateId ? await personById(deps.store, stored.candidateId) : null;
    if (stored === null || known === null) return { writes: [], result: 'unknown' };
    const question = questionOf({ mail: stored, ...known.person, now: deps.now() });
    const action = actionsOn[question].find((each) => each === asked);
    if (action === undefined)
      return { writes: [], result: question === 'expired' ? 'expired' : 'out-of-date' };
    const handled = await decideOn(deps, stored, known, action);
    return { writes: [...(await writesFor(deps.store, handled)), ...lifted(known, action)], result: handled };
  });
  if (typeof outcome !== 'string') await followUp(deps.outlets, outcome);
  const acted = typeof outcome === 'string' ? outcome : 'done';
  // Also when it was settled before: the last time may have been cut short here.
  if (acted === 'done' || acted === 'out-of-date') await takeHeld(deps, id);
  return acted;
};

const decideOn = async (
  deps: WebDependencies,
  stored: InboundMail,
  known: Known,
  action: MailAction,
): Promise<Handled> => {
  const now = deps.now();
  const ids = stored.fingerprintIds;
  const handling = await handlingFor(deps, stored, known, action, ids);
  const kept = { outcome: stored.outcome, reason: stored.reason };
  return { known, handling: { ...handling, ...kept }, stored, mail: stored, fingerprintIds: ids, now };
};

const handlingFor = async (
  deps: WebDependencies,
  stored: InboundMail,
  known: Known,
  action: MailAction,
  ids: readonly string[],
): Promise<Handling> => {
  const nothing = { outcome: stored.outcome, reason: stored.reason };
  if (action === 'no') return nothing;
  const now = deps.now();
  const candidate = {
    ...known.person.candidate,
    confirmed: true,
    ...(stored.outcome === 'confirm-sent' ? { vouchedUntil: plusMs(now, confirmEveryMs) } : {}),
  };
  if (stored.read.length === 0)
    return { ...nothing, candidate, answer: { template: 'unsupported', what: 'msg' } };
  // Vouching for the address, or coming back, says nothing about a mail we could not read for certain: that is asked next.
  const starts = action === 'yes' || stored.verdict?.decision === 'enroll';
  if (!starts) return { ...nothing, candidate, waits: true };
  return enroll(
    { ...known.person, candidate },
    {
      inboundId: stored.id,
      now,
      rejections: stored.read,
      duplicateOf: await duplicateOf(deps.store, ids, now),
    },
    termsOf(deps, stored, candidate),
  );
};

/** Starting again is the one act that lifts a suppression, and only one the person made. */
const lifted = ({ person: { suppression } }: Known, action: MailAction): readonly Write[] =>
  action === 'start-again' && suppression !== null && isSelfMade(suppression)
    ? [{ type: 'remove', kind: 'suppression', id: suppression.id }]
    : [];
