const name = 'Unreachable';

/** What is to be read is not there to be asked: exit code 1. */
export const unreachable = (message: string): Error => Object.assign(new Error(message), { name });

export const isUnreachable = (error: unknown): error is Error =>
  error instanceof Error && error.name === name;
