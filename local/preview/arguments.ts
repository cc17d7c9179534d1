import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Instant, parseInstant } from '#core/time/instant.ts';
import { parseZone } from '#core/time/parse-zone.ts';
import { readOptions } from '#local/options.ts';
import { durationEnd } from '#local/span.ts';
import { usageError } from '#local/usage-error.ts';
import type { PreviewInput, Then } from './preview.ts';

export type Asked =
  | { readonly type: 'help' }
  | {
      readonly type: 'preview';
      readonly input: PreviewInput;
      readonly out: string | null;
      readonly json: boolean;
    };

/** What SES takes at most. */
const mailBytesMax = 40 * 1024 * 1024;
/** More than a life has. */
const thenMax = 100;

/** What the command line asks for; the files are read. @throws an error isUsageError knows, with a sentence for the person. */
export const argumentsFrom = (argv: readonly string[], now: Instant): Asked => {
  const { values, positionals } = parsed(argv);
  if (values.help) return { type: 'help' };
  const [path, ...more] = positionals;
  if (path === undefined) throw usageError('give a MAIL.eml');
  if (more.length > 0) throw usageError(`one MAIL.eml, not also ${more[0]}; what comes later goes in --then`);
  const at = values.at === undefined ? now : instantOf(values.at);
  const then = values.then ?? [];
  if (then.length > thenMax) throw usageError(`at most ${thenMax} --then`);
  return {
    type: 'preview',
    input: {
      mail: fileBytes(path),
      zone: values.zone === undefined ? null : zoneOf(values.zone),
      at,
      // biome-ignore lint/suspicious/noThenProperty: a list, and never awaited
      then: then.map((text) => thenOf(text, at)),
    },
    out: values.out === undefined ? null : folderFor(values.out),
    json: values.json ?? false,
  };
};

const parsed = (argv: readonly string[]) =>
  readOptions(argv, {
    zone: { type: 'string' },
    at: { type: 'string' },
    out: { type: 'string' },
    // biome-ignore lint/suspicious/noThenProperty: it is what the option is called
    then: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });

const instantOf = (text: string): Instant => {
  const instant = parseInstant(text);
  if (instant === null)
    throw usageError(`--at is to be an ISO instant such as 2026-01-05T09:00:00Z, not ${quoted(text)}`);
  return instant;
};

const zoneOf = (text: string): string => {
  const zone = parseZone(text);
  if (zone.type === 'refused') throw usageError(`--zone: ${zone.message}`);
  return zone.zone;
};

/** It is made when it is not there. */
const folderFor = (path: string): string => {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === false)
    throw usageError(`--out is to be a folder: ${path}`);
  return path;
};

const fileBytes = (path: string): Uint8Array => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw usageError(`no such file: ${path}`);
  if (!stat.isFile()) throw usageError(`not a file: ${path}`);
  if (stat.size > mailBytesMax) throw usageError(`larger than the 40 MB SES takes: ${path}`);
  return readFileSync(path);
};

/** 'P6D PAUSE P2W', 'P9D MAIL.eml', 'PT1H press yes'. */
const thenOf = (text: string, at: Instant): Then => {
  const [, after = '', rest = ''] = /^\s*(\S+)\s*([\s\S]*?)\s*$/.exec(text) ?? [];
  if (!isDuration(after, at) || rest === '')
    throw usageError(
      `--then is to be a duration and what happens, such as "P6D PAUSE P2W" or "P9D other.eml", not ${quoted(text)}`,
    );
  if (/\.eml$/i.test(rest)) return { after, mail: fileBytes(rest), name: basename(rest) };
  const button = /^press\s+(\S+)$/i.exec(rest)?.[1]?.toLowerCase();
  if (button === undefined) return { after, says: rest };
  if (!buttons.includes(button))
    throw usageError(`there is no button ${quoted(button)}: ${buttons.join(', ')}`);
  return { after, presses: button };
};

const buttons: readonly string[] = ['yes', 'no', 'start-again'];

const isDuration = (text: string, at: Instant): boolean => {
  try {
    durationEnd(Date.parse(at), text);
    return true;
  } catch {
    return false;
  }
};

const quotedMax = 60;

const quoted = (text: string): string => `“${text.slice(0, quotedMax)}”`;
