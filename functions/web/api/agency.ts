import * as v from 'valibot';
import type { Agency } from '#core/agencies/agency.ts';
import { normalAddress } from '#core/identity/address.ts';
import { untilSaved } from '#core/ports/store.ts';
import { parseZone } from '#core/time/parse-zone.ts';
import { limits } from '#core/words/clean-text.ts';
import { parseColour } from '#core/words/colour.ts';
import type { PageResponse } from '../http.ts';
import { notFound, ok } from './answers.ts';
import type { Handle } from './operation.ts';
import { readBody } from './read-body.ts';

const name = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(limits.company, `At most ${limits.company} characters.`),
);

export const AgencyChanges = v.strictObject({
  name: v.exactOptional(v.pipe(name, v.nonEmpty('An agency needs a name: it stands in every mail.'))),
  colour: v.exactOptional(
    v.nullable(
      v.pipe(
        v.string(),
        v.check((text) => parseColour(text) !== null, 'Write a colour like #1f6f5c.'),
      ),
    ),
  ),
  consultantName: v.exactOptional(v.nullable(name)),
  consultantAddress: v.exactOptional(
    v.nullable(
      v.pipe(
        v.string(),
        v.trim(),
        v.check((text) => normalAddress(text) !== null, 'That is no e-mail address.'),
      ),
    ),
  ),
  zone: v.exactOptional(
    v.nullable(
      v.pipe(
        v.string(),
        v.transform(parseZone),
        v.check((parsed) => parsed.type === 'zone', 'Write a time zone like Europe/London.'),
        v.transform((parsed) => (parsed.type === 'zone' ? parsed.zone : null)),
      ),
    ),
  ),
});

export const shownAgency = ({ id, name, colour, consultantName, consultantAddress, zone }: Agency) => ({
  ...{ id, name, colour, consultantName, consultantAddress, zone },
});

export const showAgency: Handle = async (_deps, { agency }) => ok(shownAgency(agency));

/** What is left out stays as it is. Holds for mails from now on, those of running batches included. */
export const changeAgency: Handle = async (deps, { agency: { id } }, request) => {
  const read = readBody(request, AgencyChanges);
  if ('refused' in read) return read.refused;
  return untilSaved<PageResponse>(deps.store, async () => {
    const agency = await deps.store.get('agency', id);
    if (agency === null) return { writes: [], result: notFound() };
    const record: Agency = { ...agency, ...read.value, version: agency.version + 1 };
    return {
      writes: [{ type: 'put', kind: 'agency', record, expects: agency.version }],
      result: ok(shownAgency(record)),
    };
  });
};
