import { expect, it } from 'vitest';
import { endOfWord, spellingOf, startOfWord } from '#core/classification/names/spelling.ts';

const written = (text: string): readonly string[] => {
  const words: string[] = [];
  for (let at = startOfWord(text, 0); at < text.length; ) {
    const end = endOfWord(text, at);
    words.push(text.slice(at, end));
    at = startOfWord(text, end);
  }
  return words;
};

it.each([
  ['signs inside a name stay in it', 'R&D at C++ Works', ['R&D', 'at', 'C++', 'Works']],
  ['a sign between names is a word', 'Lindt & Krause +Partner', ['Lindt', '&', 'Krause', '+', 'Partner']],
  ['.NET keeps its full stop, another word does not', 'a .NET post.Now', ['a', '.NET', 'post.Now']],
  ['accents count as letters', 'Chef d’équipe « Été »', ['Chef', 'd’équipe', 'Été']],
  ['a woman’s ending in brackets belongs to its word', 'un(e) Chargé(e)', ['un', 'e', 'Chargé(e)']],
  ['emoji and rules are no words', '🎉 — Hello ***', ['Hello']],
])('%s', (_, text, words) => {
  expect(written(text)).toEqual(words);
});

it('tells names and titles by how they are written', () => {
  expect(spellingOf('iRobot')).toEqual({ folded: 'irobot', capital: true, head: false });
  expect(spellingOf('Schleusenwärterin')).toEqual({
    folded: 'schleusenwaerterin',
    capital: true,
    head: true,
  });
  expect(spellingOf('jobs@acme.example').capital).toBe(false);
});
