import { describe, expect, it } from 'vitest';
import type { Summary } from '#core/batches/report/summary.ts';
import { importQueued } from '#functions/import-candidates/import-queued.ts';
import { anImport, created, objectKey, threeParts } from '#test/support/an-import.ts';
import { cutOff, wasCutOff } from '#test/support/bulk.ts';

describe('cut off at any call', () => {
  const outcome = async (desk: Awaited<ReturnType<typeof anImport>>) => {
    const { counts, zones, parts, calendar, status } = await desk.batch();
    const all = Object.entries(desk.files.all());
    const ending = (name: string) => all.find(([key]) => key.endsWith(name))?.[1] ?? '';
    return {
      ...{ counts, zones, parts, calendar, status },
      rows: all.filter(([key]) => key.includes('/rows/')),
      summary: (JSON.parse(ending('summary.json')) as Summary).rows,
      report: ending('report.csv'),
    };
  };

  it.each([false, true])('the dry run comes to the same (after the call: %s)', async (done) => {
    const undisturbed = await anImport();
    await undisturbed.upload(threeParts);
    const wanted = await outcome(undisturbed);
    expect(wanted).toMatchObject({ status: 'checked', parts: 3, counts: { rows: 232, new: 230 } });
    for (let nth = 1; ; nth++) {
      const desk = await anImport();
      await desk.files.write(objectKey, threeParts, 'text/csv');
      const message = created(objectKey, 'etag-1');
      const cut = await wasCutOff(importQueued(cutOff(desk.deps, nth, done), message));
      // Redelivered once the lease of the one that died is over.
      desk.later(17 * 60_000);
      await importQueued(desk.deps, message);
      expect(await outcome(desk), `call ${nth}`).toEqual(wanted);
      if (!cut) return expect(nth).toBeGreaterThan(25);
    }
  });
});
