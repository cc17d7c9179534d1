import { describe, expect, it } from 'vitest';
import type { Batch, PublishedTally, Tally } from '#core/batches/batch.ts';
import { cohortsOf } from '#core/batches/report/cohorts.ts';
import { batchesCsv, monthsCsv } from '#core/batches/report/cohorts-csv.ts';
import { aBatchId, aCheckedBatch, anEnrolledBatch } from '#test/support/a-batch.ts';

const published: PublishedTally = {
  ...{ day: '2026-01-09', reached: 40, paused: null },
  ...{ stopped: null, asked: 35, finished: 20 },
};
const tally: Tally = {
  ...{ at: '2026-01-09T06:00:00.000Z', enrolled: 43, sent: 81, failed: 2, bounced: 1, complained: 1 },
  ...{ reached: 43, paused: 3, stopped: 7, asked: 38, finished: 21, undone: 0 },
};
const confirmedOn = (at: string): Pick<Batch, 'confirmation'> => ({
  confirmation: { ...anEnrolledBatch().confirmation!, at },
});
const counts = { rows: 50, new: 43, alreadyEnrolled: 2, duplicate: 3, suppressed: 1, invalid: 1 };
const outcome = { enrolled: 43, held: 1, alreadyEnrolled: 0, suppressed: 0 };
const aCounted = (changed: Partial<Batch> = {}): Batch =>
  anEnrolledBatch({ counts, outcome, tally, published, ...changed });

describe('cohorts', () => {
  it('of a batch: what was done is exact, what people did comes from what was published', () => {
    expect(cohortsOf([aCounted()]).batches).toEqual([
      {
        ...{ id: aBatchId, fileName: 'people.csv', status: 'enrolled' },
        ...{ confirmedAt: '2026-01-08T10:00:00.000Z', countedAt: tally.at, publishedOn: '2026-01-09' },
        ...{ rows: 50, enrolled: 43, sent: 81, failed: 2, bounced: 1 },
        ...{ reached: 40, paused: null, stopped: null, asked: 35, finished: 20 },
      },
    ]);
  });

  it('say nothing of what was not counted or published yet', () => {
    expect(cohortsOf([anEnrolledBatch()])).toMatchObject({
      batches: [{ rows: 10, enrolled: 7, sent: null, bounced: null, reached: null, publishedOn: null }],
      months: [{ rows: 10, enrolled: 7, sent: null, reached: null }],
    });
  });

  it('leave out what was never confirmed, and keep what was undone', () => {
    const { batches } = cohortsOf([aCheckedBatch(), aCounted({ status: 'undone' })]);
    expect(batches.map(({ status }) => status)).toEqual(['undone']);
  });

  it('of a month are the sums of what its batches show, so that nothing follows by subtraction', () => {
    const { months } = cohortsOf([
      aCounted({ id: 'c', ...confirmedOn('2026-02-01T00:00:00.000Z') }),
      aCounted({ id: 'b', ...confirmedOn('2026-01-31T23:59:59.999Z'), published: null }),
      aCounted({ id: 'a', published: { ...published, stopped: 20 } }),
    ]);
    expect(months).toMatchObject([
      { month: '2026-02', imports: 1, rows: 50, sent: 81, reached: 40, stopped: null },
      { month: '2026-01', imports: 2, rows: 100, sent: 162, reached: 40, stopped: 20, paused: null },
    ]);
  });

  it('show nothing of the exact count of people', () => {
    const secret: Tally = {
      ...tally,
      reached: 4321,
      paused: 4322,
      stopped: 4323,
      asked: 4324,
      finished: 4325,
    };
    const shown = cohortsOf([aCounted({ tally: secret })]);
    expect(JSON.stringify(shown) + batchesCsv(shown.batches) + monthsCsv(shown.months)).not.toMatch(/432\d/);
  });
});

describe('cohorts as CSV', () => {
  const { batches, months } = cohortsOf([aCounted({ fileName: '=HYPERLINK("http://evil.example")' })]);
  const figures = ['rows', 'enrolled', 'sent', 'failed', 'bounced'];
  const published = ['reached', 'paused', 'stopped', 'asked', 'finished'];
  const linesOf = (csv: string): string[] => csv.replace('\ufeff', '').replaceAll('"', '').split('\r\n');

  it('are a line for each batch, safe to open in a spreadsheet', () => {
    const csv = batchesCsv(batches);
    expect(csv.startsWith('\ufeff"import",')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""`);
    expect(linesOf(csv)).toEqual([
      ['import', 'file', 'status', 'confirmed at', 'month', ...figures, ...published].join(','),
      expect.stringMatching(
        /^batchof\w+,'=HYPERLINK.*,enrolled,2026-01-08T10:00:00\.000Z,2026-01,50,43,81,2,1,40,,,35,20$/,
      ),
      '',
    ]);
  });

  it('are a line for each month', () => {
    expect(linesOf(monthsCsv(months))).toEqual([
      ['month', 'imports', ...figures, ...published].join(','),
      '2026-01,1,50,43,81,2,1,40,,,35,20',
      '',
    ]);
  });
});
