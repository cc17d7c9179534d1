import { newAnswer } from '#core/answers/answer.ts';
import { askFreshLink } from '#core/candidates/fresh-link.ts';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import { untilSaved, type Write } from '#core/ports/store.ts';
import type { WebDependencies } from './dependencies.ts';
import type { Said } from './said.ts';

/**
 * Mails a fresh link to the person, at most three a day. The plan page never shows one: whoever holds an old mail must
 * also be able to read a new one.
 */
export const askForFreshLink = async (deps: WebDependencies, enrollment: Enrollment): Promise<Said> => {
  const answerId = await untilSaved<string | Said>(deps.store, async () => {
    const candidate = await deps.store.get('candidate', enrollment.candidateId);
    const suppression = await deps.store.get('suppression', enrollment.candidateId);
    if (candidate === null || suppression !== null) return { writes: [], result: 'nothing' };
    const now = deps.now();
    const asked = askFreshLink(deps.linkKeys, candidate, now);
    if (asked === null) return { writes: [], result: 'fresh-links-used-up' };
    const about = { candidateId: candidate.id, address: candidate.address, enrollmentId: enrollment.id };
    const matter = { template: 'fresh-link' } as const;
    const answer = newAnswer({ ...about, inboundId: asked.id, matter, inReplyTo: null }, now);
    const record = { ...asked.candidate, version: candidate.version + 1 };
    const writes: readonly Write[] = [
      { type: 'put', kind: 'candidate', record, expects: candidate.version },
      { type: 'put', kind: 'answer', record: answer, expects: null },
    ];
    return { writes, result: answer.id };
  });
  if (answerId === 'nothing' || answerId === 'fresh-links-used-up') return answerId;
  await deps.outlets.sendQueue.queue({ type: 'answer', id: answerId });
  return 'fresh-link';
};
