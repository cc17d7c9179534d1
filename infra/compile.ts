import { compilePage } from './compile-page.ts';
import { compileWords } from './compile-words.ts';

/** What is generated before anything else can run: the words from templates/, and the console's page. */
try {
  compileWords();
  compilePage();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
