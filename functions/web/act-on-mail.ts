import { isSelfMade } from '#core/candidates/candidate.ts';
import type { InboundMail } from '#core/inbound/inbound-mail.ts';
import { actionsOn, type MailAction, questionOf } from '#core/inbound/question.ts';
import { untilSaved, type Write } from '#core/ports/store.ts';
import { actOnQuestion } from '#functions/act-on-question.ts';
import { type Known, personById } from '#functions/people.ts';
import { followUp, type Handled, writesFor } from '#functions/save-handling.ts';
import type { WebDependencies } from './dependencies.ts';
import { takeHeld } from './take-held.ts';

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
  const handling = await actOnQuestion(deps, stored, known, action);
  const kept = { outcome: stored.outcome, reason: stored.reason };
  return { known, handling: { ...handling, ...kept }, stored, mail: stored, fingerprintIds: ids, now };
};

/** Starting again is the one act that lifts a suppression, and only one the person made. */
const lifted = ({ person: { suppression } }: Known, action: MailAction): readonly Write[] =>
  action === 'start-again' && suppression !== null && isSelfMade(suppression)
    ? [{ type: 'remove', kind: 'suppression', id: suppression.id }]
    : [];
