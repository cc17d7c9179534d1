import { expect, test } from 'vitest';
import { contrast, contrastLeast, parseColour } from '#core/words/colour.ts';
import { accentsFrom, dark, light } from '#core/words/palette.ts';

const rgb = (hex: string) => parseColour(hex)!;

test('contrast is WCAG’s', () => {
  expect(contrast(rgb('#fff'), rgb('#000'))).toBeCloseTo(21, 5);
  expect(contrast(rgb('#777777'), rgb('#ffffff'))).toBeCloseTo(4.48, 2);
});

test('any colour of an agency gives words that can be read, in light and in dark', () => {
  const parts = ['00', '33', '66', '99', 'cc', 'ff'];
  const colours = parts.flatMap((red) =>
    parts.flatMap((green) => parts.map((blue) => `#${red}${green}${blue}`)),
  );
  for (const colour of [...colours, '#abc', null, 'red', '#12', 'url(x)']) {
    const { button, onLight, onDark } = accentsFrom(colour);
    expect(contrast(rgb('#ffffff'), rgb(button)), `button of ${colour}`).toBeGreaterThanOrEqual(
      contrastLeast,
    );
    for (const ground of [light.page, light.card, light.soft])
      expect(contrast(rgb(onLight), rgb(ground)), `${colour} on ${ground}`).toBeGreaterThanOrEqual(
        contrastLeast,
      );
    for (const ground of [dark.page, dark.card, dark.soft])
      expect(contrast(rgb(onDark), rgb(ground)), `${colour} on ${ground}`).toBeGreaterThanOrEqual(
        contrastLeast,
      );
  }
});

test('our own greys can be read where they stand', () => {
  for (const colours of [light, dark])
    for (const ground of [colours.page, colours.card, colours.soft])
      for (const text of [colours.text, colours.muted])
        expect(contrast(rgb(text), rgb(ground))).toBeGreaterThanOrEqual(contrastLeast);
});

test('a colour that is none is ours', () => {
  expect(accentsFrom('javascript:alert(1)')).toEqual(accentsFrom(null));
});
