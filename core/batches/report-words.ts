import type { RowVerdict } from './planned-row.ts';
import type { FileReason, RowReason } from './reasons.ts';

/** In plain words, and what to do about it. */
export type Explained = { readonly what: string; readonly todo: string };

export const explainVerdict = (_verdict: RowVerdict): Explained => {
  throw new Error('not yet');
};

export const explainRowReason = (_reason: RowReason): Explained => {
  throw new Error('not yet');
};

export const explainFileReason = (_reason: FileReason): Explained => {
  throw new Error('not yet');
};
