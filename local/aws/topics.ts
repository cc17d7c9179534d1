import { subscriptions } from '#infra/wiring.ts';
import type { Queues } from './queues.ts';

export type Topics = { readonly publish: (topic: keyof typeof subscriptions, message: object) => void };

/** SNS with raw delivery: the queue's message body is what was published, nothing around it. */
export const createTopics = (queues: Queues): Topics => ({
  publish: (topic, message) => {
    queues.get(subscriptions[topic])?.send(JSON.stringify(message));
  },
});
