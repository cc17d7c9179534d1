import { expect, it } from 'vitest';
import { firstNameFrom } from '#core/candidates/first-name.ts';

it.each([
  ['Sam Doe', 'Sam'],
  ['Doe, Sam', 'Sam'],
  ['"Sam Doe"', 'Sam'],
  ['Anne-Marie Petit', 'Anne-Marie'],
  ['Jürgen Groß', 'Jürgen'],
  ['O’Neill', 'O’Neill'],
])('%s is called %s', (displayName, name) => {
  expect(firstNameFrom(displayName)).toBe(name);
});

it.each([
  '',
  'sam@mail.example',
  'SAM',
  'sam',
  'S. Doe',
  'Dr. Doe',
  'Dr Doe',
  'Mr Doe',
  '<b>Sam</b>',
  'X9',
  'Info',
])('%j is nobody’s first name', (displayName) => {
  expect(firstNameFrom(displayName)).toBeNull();
});
