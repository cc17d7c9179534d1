import type { Act } from '../table.ts';

/**
 * What turns a refusal into something else: it was somebody else's, an old one, one that is denied, one of two that may come, or
 * it refuses a date and no person. Kept apart from the table that says how people refuse, and read together with it.
 */
export type Twists = {
  /** Words for the person who is written to. A refusal of others that names the reader is the reader's too. */
  readonly readers: string;
  /** Words that ask for nothing in a short question: "No call?" */
  readonly silence: string;
  /** Parts beside the table's own. */
  readonly parts: Readonly<Record<string, string>>;
  readonly phrases: Readonly<Partial<Record<Act, readonly string[]>>>;
};
