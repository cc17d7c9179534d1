import type { Kind } from '../../verdict.ts';

/** Kinds that are weighed by what a mail sounds like once it is clear that it is no rejection. */
export type CuedKind = Exclude<
  Kind,
  'rejection' | 'assessment' | 'feedback' | 'auto-reply' | 'bounce' | 'command'
>;

/** `clear` phrases tell the kind alone, `hint` phrases only together. Neither starts or vetoes an enrollment. */
export type Cues = {
  /** Words no gap steps over. */
  readonly barriers: readonly string[];
  readonly parts: Readonly<Record<string, string>>;
  readonly clear: Readonly<Record<CuedKind, readonly string[]>>;
  readonly hint: Readonly<Record<CuedKind, readonly string[]>>;
};
