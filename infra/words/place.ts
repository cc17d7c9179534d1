/** Where in the templates something stands, for error messages a coach can act on. */
export type Place = { readonly file: string; readonly line: number };

export const wordsError = (place: Place, problem: string): Error =>
  new Error(`${place.file}:${place.line}: ${problem}`);
