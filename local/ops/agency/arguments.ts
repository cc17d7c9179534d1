import { agencyIdPattern } from '#core/agencies/agency.ts';
import { apiKeyNameMax } from '#core/agencies/api-key.ts';
import { parseZone } from '#core/time/parse-zone.ts';
import { limits, oneLine } from '#core/words/clean-text.ts';
import { parseColour } from '#core/words/colour.ts';
import { usageError } from '#local/usage-error.ts';

type Where = { readonly url: string | null; readonly json: boolean };

export type AgencyAsked = { readonly type: 'agency' } & Where &
  (
    | { readonly does: 'list' }
    | { readonly does: 'show' | 'add-person' | 'remove-person'; readonly id: string }
    | {
        readonly does: 'make';
        readonly id: string;
        readonly name: string;
        readonly zone: string | null;
        readonly colour: string | null;
      }
    | { readonly does: 'make-key'; readonly id: string; readonly name: string }
    | { readonly does: 'revoke-key'; readonly id: string; readonly keyId: string }
  );

type Values = Where & {
  readonly name?: string | undefined;
  readonly zone?: string | undefined;
  readonly colour?: string | undefined;
};

const takes = {
  list: [],
  show: [],
  make: ['name', 'zone', 'colour'],
  'add-person': [],
  'remove-person': [],
  'make-key': ['name'],
  'revoke-key': [],
} as const;

type Does = keyof typeof takes;

/** What follows `ops agency`. @throws an error isUsageError knows, with a sentence for the person. */
export const agencyArguments = (words: readonly string[], values: Values): AgencyAsked => {
  const [does = 'list', id, ...more] = words;
  if (!isKnown(does))
    throw usageError(`there is no ops agency ${does.slice(0, 40)}: ${Object.keys(takes).join(', ')}`);
  for (const name of ['name', 'zone', 'colour'] as const)
    if (values[name] !== undefined && !(takes[does] as readonly string[]).includes(name))
      throw usageError(`--${name} means nothing to ops agency ${does}`);
  const asked = { type: 'agency', url: values.url, json: values.json } as const;
  if (does === 'list') {
    noMore(id === undefined ? [] : [id]);
    return { ...asked, does };
  }
  if (id === undefined) throw usageError(`say which agency: ops agency ${does} ID`);
  if (!agencyIdPattern.test(id))
    throw usageError(
      'an agency id is a to z, 0 to 9 and hyphens, begins with a letter, at most 40 characters',
    );
  if (does === 'revoke-key') {
    const [keyId, ...rest] = more;
    if (keyId === undefined)
      throw usageError('say which key: ops agency revoke-key ID KEY (ops agency show ID lists them)');
    noMore(rest);
    return { ...asked, does, id, keyId };
  }
  noMore(more);
  switch (does) {
    case 'make':
      return {
        ...{ ...asked, does, id, name: nameIn(values, limits.company) },
        ...{ zone: zoneIn(values), colour: colourIn(values) },
      };
    case 'make-key':
      return { ...asked, does, id, name: nameIn(values, apiKeyNameMax) };
    default:
      return { ...asked, does, id };
  }
};

const isKnown = (does: string): does is Does => does in takes;

const noMore = (words: readonly string[]): void => {
  // Arguments stand in process lists and shell histories.
  if (words.some((word) => word.includes('@')))
    throw usageError("people's addresses come on standard input, one a line, never as arguments");
  if (words.length > 0) throw usageError(`too many arguments: ${words[0]!.slice(0, 40)}`);
};

const nameIn = ({ name }: Values, charactersMax: number): string => {
  const clean = oneLine(name ?? null, charactersMax);
  if (clean === '' || clean !== name?.trim())
    throw usageError(`--name is wanted: one line of at most ${charactersMax} characters`);
  return clean;
};

const zoneIn = ({ zone }: Values): string | null => {
  if (zone === undefined) return null;
  const parsed = parseZone(zone);
  if (parsed.type === 'refused') throw usageError(`--zone: ${parsed.message}`);
  return parsed.zone;
};

const colourIn = ({ colour }: Values): string | null => {
  if (colour === undefined) return null;
  if (!/^#[0-9a-f]{6}$/i.test(colour) || parseColour(colour) === null)
    throw usageError('--colour is to be like #1f6f5c');
  return colour.toLowerCase();
};
