import { expect, it } from 'vitest';
import { variants } from '#local/gallery/variants.ts';
import { missedIn, unsupportedIn } from './mail-programs.ts';

it('each kind of mail uses only what its readers’ programs show, or what it can do without', () => {
  const firsts = new Map(
    variants.map(({ content }) => [
      JSON.stringify([content.template, 'step' in content && content.step]),
      content,
    ]),
  );
  expect(missedIn([...firsts.values()])).toEqual([]);
});

it('a layout that mail programs do not show would be found', () => {
  expect(unsupportedIn('<div style="display:grid">x</div>')).toContain('display:grid');
});
