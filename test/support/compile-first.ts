import { compilePage } from '#infra/compile-page.ts';
import { compileWords } from '#infra/compile-words.ts';

/** What is generated is there before any test, also when vitest is started by itself. */
export default (): void => {
  compileWords();
  compilePage();
};
