import * as v from 'valibot';
import type { SendMessage } from '#core/ports/ports.ts';
import { carryOut } from '#functions/carry-out.ts';
import type { SendDependencies } from './dependencies.ts';
import { probe } from './probe.ts';
import { sendAnswer } from './send-answer.ts';
import { sendStep } from './send-step.ts';

const Message = v.variant('type', [
  v.object({ type: v.literal('enrollment'), id: v.string(), rev: v.nullable(v.number()) }),
  v.object({ type: v.literal('answer'), id: v.string() }),
  v.object({
    type: v.literal('arm'),
    enrollmentId: v.string(),
    step: v.number(),
    rev: v.number(),
    at: v.string(),
  }),
  v.object({ type: v.literal('probe') }),
]);

/** Reads one message of the send queue and does what it asks for. @throws for a message nobody wrote. */
export const sendQueued = (deps: SendDependencies, body: string): Promise<void> => {
  const message: SendMessage = v.parse(Message, JSON.parse(body));
  switch (message.type) {
    case 'enrollment':
      return sendStep(deps, message.id, message.rev);
    case 'answer':
      return sendAnswer(deps, message.id);
    case 'arm':
      return carryOut(deps.outlets, [message], deps.now());
    case 'probe':
      return probe(deps);
    default:
      return message satisfies never;
  }
};
