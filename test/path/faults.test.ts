import { describe, expect, it } from 'vitest';
import { fearFaults } from '#test/support/faults.ts';

const { laptop, series, enrolled, beforeSecondStep, expectSixOnce, expectSixOnceDespite } = fearFaults();

describe('nothing is sent twice, and nothing is lost', () => {
  it('the same SES notification twice', async () => {
    await laptop().faults({ queue: 'duplicate', next: 5 });
    const before = (await laptop().inbound()).length;
    await enrolled();
    await laptop().advance('P27D');
    expect((await laptop().inbound()).length).toBe(before + 1);
    await expectSixOnce();
  });

  it('SES accepts and the answer is lost: 500-after-accept', async () => {
    await expectSixOnceDespite({ ses: '500-after-accept', next: 1 }, 'P27D');
  });

  it('the Lambda dies: die-after-ses', async () => {
    await expectSixOnceDespite({ lambda: 'die-after-ses', next: 1 }, 'P30D');
  });

  it('an unknown mail settled by its Send event', async () => {
    await enrolled();
    await beforeSecondStep();
    await laptop().faults({ ses: '500-after-accept', sesEvents: 'delay', next: 1 });
    await laptop().advance('PT1H');
    expect((await series()).steps[1]?.status).toBe('unknown');
    await laptop().advance('P27D');
    await expectSixOnce();
  });
});
