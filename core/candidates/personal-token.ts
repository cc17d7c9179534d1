/** The secret part of `me+<token>@…`, stored under its hash, so that the table alone opens nobody's address. */
export type PersonalToken = { readonly id: string; readonly version: number; readonly candidateId: string };
