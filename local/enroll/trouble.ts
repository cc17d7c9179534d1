const name = 'EnrollTrouble';

type Trouble = Error & { readonly code: string | null };

/** Something needs a look, and `message` says what: exit code 1. `code`: the API's word for it. */
export const trouble = (message: string, code: string | null = null): Error =>
  Object.assign(new Error(message), { name, code });

export const isTrouble = (error: unknown): error is Trouble => error instanceof Error && error.name === name;

/** Somebody else was faster: the import is not where it was any more. */
export const isOvertaken = (error: unknown): boolean => isTrouble(error) && error.code === 'wrong-state';
