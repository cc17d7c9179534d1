import { markerPattern } from './name-words.ts';

const marker = new RegExp(markerPattern, 'gi');
const bareMarker = /(?<![\p{L}\d/])[mwfhd]\/[mwfhd](?:\/[mwfdx])?(?![\p{L}\d/])/giu;

/** Gender markers out of a text, `(m/w/d)` and `H/F`, its length kept so that places stay true. */
export function blankMarkers(text: string): string {
  if (!text.includes('(') && !text.includes('/')) return text;
  const blank = (found: string) => ' '.repeat(found.length);
  return text.replace(marker, blank).replace(bareMarker, blank);
}
