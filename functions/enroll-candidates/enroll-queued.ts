import * as v from 'valibot';
import type { BatchMessage } from '#core/ports/ports.ts';
import { countPeople } from './count-people.ts';
import type { EnrollDependencies } from './dependencies.ts';
import { enrollPart } from './enroll-part.ts';
import { undoPart } from './undo-part.ts';

const ofPart = { batchId: v.string(), part: v.number(), run: v.number() };
const Message = v.variant('type', [
  v.object({ type: v.literal('enroll'), ...ofPart }),
  v.object({ type: v.literal('undo'), ...ofPart }),
  v.object({ type: v.literal('count'), batchId: v.string() }),
]);

/** Reads one message of the queue and does what it asks for. @throws for a message nobody wrote. */
export const enrollQueued = (deps: EnrollDependencies, body: string): Promise<void> => {
  const message: Exclude<BatchMessage, { type: 'check' }> = v.parse(Message, JSON.parse(body));
  switch (message.type) {
    case 'enroll':
      return enrollPart(deps, message);
    case 'undo':
      return undoPart(deps, message);
    case 'count':
      return countPeople(deps, message.batchId);
    default:
      return message satisfies never;
  }
};
