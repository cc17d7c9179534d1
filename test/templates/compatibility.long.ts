import { expect, it } from 'vitest';
import { variants } from '#local/gallery/variants.ts';
import { missedIn } from './mail-programs.ts';

it('every mail uses only what its readers’ programs show, or what it can do without', () => {
  expect(missedIn(variants.map(({ content }) => content))).toEqual([]);
});
