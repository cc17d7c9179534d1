import { parseColour, readableOn, toHex } from './colour.ts';

/** Light is what stands inline; dark is what the style sheet overrides where a client supports it. */
export const light = {
  page: '#f4f1ea',
  card: '#ffffff',
  text: '#24302f',
  muted: '#566462',
  line: '#ded7ca',
  soft: '#f7f5f0',
} as const;

export const dark = {
  page: '#151a1b',
  card: '#1e2526',
  text: '#e6ebe9',
  muted: '#a7b3b0',
  line: '#3a4647',
  soft: '#262f30',
} as const;

const ours = '#1d5f5a';

/** Dark mode mutes colours: at the least ratio ours would look grey. */
const onDarkLeast = 7;

export type Accents = {
  /** Ground of the main button, with white text, in both modes. */
  readonly button: string;
  /** Links and small headings. */
  readonly onLight: string;
  readonly onDark: string;
};

/** Accents made from an agency's colour, or from ours; each is readable where it stands. */
export const accentsFrom = (colour: string | null): Accents => {
  const base = parseColour(colour) ?? parseColour(ours)!;
  return {
    button: toHex(readableOn(base, [255, 255, 255])),
    // The soft ground is the darkest that links stand on in light mode, and the lightest in dark mode.
    onLight: toHex(readableOn(base, parseColour(light.page)!)),
    onDark: toHex(readableOn(base, parseColour(dark.soft)!, onDarkLeast)),
  };
};
