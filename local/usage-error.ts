// A name instead of a class: whoever catches it asks isUsageError.
const usage = 'UsageError';

/** A mistake of the person at the keyboard; `message` is a sentence for them. */
export const usageError = (message: string): Error => Object.assign(new Error(message), { name: usage });

/** True for what ends a command with exit code 2. */
export const isUsageError = (error: unknown): error is Error =>
  error instanceof Error && error.name === usage;
