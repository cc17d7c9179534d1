import { pause, resume } from '#core/batches/decide-batch.ts';
import { type BatchChange, changeBatch } from './change-batch.ts';
import type { BatchDependencies } from './dependencies.ts';

type Which = { readonly agencyId: string; readonly batchId: string };

/** Nothing of the batch is sent until it is resumed. */
export const pauseBatch = (
  { store, now }: Pick<BatchDependencies, 'store' | 'now'>,
  batch: Which,
): Promise<BatchChange> =>
  changeBatch(store, batch, async (before) => ({ decision: pause(before, now(), 'asked') }));

/** It goes on, whoever paused it; bounces and complaints so far are accepted with it. */
export const resumeBatch = (
  { store }: Pick<BatchDependencies, 'store'>,
  batch: Which,
): Promise<BatchChange> => changeBatch(store, batch, async (before) => ({ decision: resume(before) }));
