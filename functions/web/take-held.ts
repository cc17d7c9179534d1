import { isVouchedFor } from '#core/candidates/candidate.ts';
import { decideInbound } from '#core/inbound/decide-inbound.ts';
import { type InboundMail, isHeld, unconfirmedReason } from '#core/inbound/inbound-mail.ts';
import { untilSaved } from '#core/ports/store.ts';
import { duplicatesOf } from '#functions/duplicates.ts';
import { earlierSeries, type Known, personById } from '#functions/people.ts';
import { followUp, type Handled, writesFor } from '#functions/save-handling.ts';
import { termsOf } from '#functions/terms-of.ts';
import type { WebDependencies } from './dependencies.ts';

/** The newest that are looked at. Each costs a transaction; what is older keeps its button on the plan page. */
const heldMax = 50;

/** Takes what waited for the button that was pressed on the page of this mail, in the order it came, as if it came now. */
export const takeHeld = async (deps: WebDependencies, pressedOn: string): Promise<void> => {
  const candidateId = (await deps.store.get('inbound', pressedOn))?.candidateId ?? null;
  if (candidateId === null) return;
  const mails = await deps.store.inboundOf(candidateId, heldMax);
  for (const { id } of mails.filter((mail) => isHeld(mail, deps.now())).reverse()) await takeOne(deps, id);
};

const takeOne = async (deps: WebDependencies, id: string): Promise<void> => {
  const handled = await untilSaved<Handled | null>(deps.store, async () => {
    const stored = await deps.store.get('inbound', id);
    const known = stored?.candidateId ? await personById(deps.store, stored.candidateId) : null;
    if (stored === null || known === null || !mayBeTaken(stored, known, deps.now()))
      return { writes: [], result: null };
    const taken = await decideOn(deps, stored, known);
    return { writes: await writesFor(deps.store, taken), result: taken };
  });
  if (handled !== null) await followUp(deps.outlets, handled);
};

const mayBeTaken = (mail: InboundMail, { person }: Known, now: string): boolean =>
  isHeld(mail, now) &&
  person.suppression === null &&
  (mail.reason !== unconfirmedReason || isVouchedFor(person.candidate, now));

const decideOn = async (deps: WebDependencies, stored: InboundMail, known: Known): Promise<Handled> => {
  const now = deps.now();
  const ids = stored.fingerprintIds;
  const { kind, decision } = stored.verdict ?? { kind: 'other', decision: 'decline' };
  const { answer, ...silent } = decideInbound(known.person, {
    inboundId: stored.id,
    now,
    rejections: stored.read,
    // What waits is of one kind: nothing is kept beside the rejections of a mail that has some.
    verdicts: stored.read.map(() => ({ kind, decision })),
    duplicates: await duplicatesOf(deps.store, stored, now),
    earlier: kind === 'feedback' ? await earlierSeries(deps.store, known.person) : [],
    authenticated: true,
    isWritten: false,
    // An original is there, and its file is one we cannot read.
    unsupported: stored.read.length === 0 ? 'msg' : null,
    terms: termsOf(deps, stored, known.person.candidate),
  });
  // Forwarded once more while nobody answered: the first one's receipt says it all.
  const handling = answer === undefined || silent.outcome === 'duplicate' ? silent : { ...silent, answer };
  return { known, handling, stored, mail: stored, fingerprintIds: ids, now };
};
