import type { Agency } from '#core/agencies/agency.ts';
import { brandFor } from '#core/agencies/brand.ts';
import type { Batch } from '#core/batches/batch.ts';
import { rowsKey } from '#core/batches/keys.ts';
import type { PlannedRow } from '#core/batches/planned-row.ts';
import type { SampleMail } from '#core/batches/report/summary.ts';
import { originOfRow, rejectionOfRow } from '#core/batches/row-enrollment.ts';
import { createRowStarts } from '#core/batches/row-starts.ts';
import { newCandidate } from '#core/candidates/candidate.ts';
import { beginAt } from '#core/enrollment/begin.ts';
import { stepContent } from '#core/enrollment/step-content.ts';
import { renderMail } from '#core/words/render-mail.ts';
import type { ImportDependencies } from './dependencies.ts';
import type { Unfinished } from './unfinished.ts';

/** Nobody lives there (RFC 2606): a link in a sample leads nowhere. */
const nowhere = 'https://onward.example/p/sample';

/** The first mail to the first, the middle and the last of the new people, as they would get it but for their name. */
export const sampleMails = async (
  deps: ImportDependencies,
  batch: Batch,
  unfinished: Unfinished,
): Promise<readonly SampleMail[]> => {
  const agency = await deps.store.get('agency', batch.agencyId);
  const all = batch.counts.new;
  const places = all === 0 ? [] : [...new Set([0, Math.floor((all - 1) / 2), all - 1])];
  const samples: SampleMail[] = [];
  for (const place of places) {
    const row = await rowAt(deps, batch, unfinished, place);
    samples.push({ row: row.row, ...mailTo(batch, row, agency, deps.now()) });
  }
  return samples;
};

/** The how-manieth new row, from 0, in whichever part it is. */
const rowAt = async (
  { files }: ImportDependencies,
  batch: Batch,
  { parts }: Unfinished,
  place: number,
): Promise<PlannedRow> => {
  let before = 0;
  const part = parts.findIndex((each) => {
    if (place < before + each.new) return true;
    before += each.new;
    return false;
  });
  const lines = (await files.readText(rowsKey(batch, part)))?.split('\n') ?? [];
  const line = lines[place - before];
  if (line === undefined) throw new Error(`new row ${place} of batch ${batch.id} is not there`);
  return JSON.parse(line) as PlannedRow;
};

/** Stands where a row has a first name: what the API answers names no candidate. */
const somebody = 'Firstname';

const mailTo = (
  batch: Batch,
  row: PlannedRow,
  agency: Agency | null,
  now: string,
): ReturnType<typeof renderMail> => {
  const firstName = row.firstName === null ? null : somebody;
  const candidate = { ...newCandidate('sample', row.address, now), firstName };
  const zone = row.effectiveZone;
  const startsAt = createRowStarts(batch, now)(row, { id: 'sample', zone, hour: candidate.hour });
  const { enrollment } = beginAt(
    {
      ...{ id: 'sample', now, candidate, zone },
      rejections: [rejectionOfRow(row)],
      origin: originOfRow(batch, row),
    },
    startsAt,
  );
  const links = { plan: nowhere, unsubscribe: nowhere };
  const brand = agency === null ? null : brandFor(agency, row);
  return renderMail(stepContent(enrollment, candidate, { step: 1, now: startsAt, links, agency: brand }));
};
