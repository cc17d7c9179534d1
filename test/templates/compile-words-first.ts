import { compileWords } from '#infra/compile-words.ts';

/** The words are compiled before any test, also when vitest is started by itself. */
export default (): void => {
  compileWords();
};
