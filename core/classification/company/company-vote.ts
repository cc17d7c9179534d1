import type { Anchored } from './mention-context.ts';

/** One place that names an employer. */
export type Vote = {
  readonly name: string;
  readonly weight: number;
  readonly quote: string;
  readonly source: 'sender' | 'subject' | 'text' | 'signature';
  /** Only the address says it; a name written out is always better. */
  readonly label: boolean;
  /** Its ends are certain: nothing had to be cut off. */
  readonly whole: boolean;
  readonly anchored: Anchored;
};
