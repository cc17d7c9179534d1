import { expect, it } from 'vitest';
import { decide } from '#core/enrollment/decide.ts';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import { type Purpose, signLink } from '#core/identity/link.ts';
import type { PageRequest } from '#functions/web/http.ts';
import { route } from '#functions/web/route.ts';
import { aCandidate } from '#test/support/a-candidate.ts';
import { aRejection } from '#test/support/a-rejection.ts';
import { anAgency } from '#test/support/an-agency.ts';
import {
  aBatchEnrollmentAfter,
  aBatchOrigin,
  anAgencysRejection,
  anEnrollmentId,
  thursday,
} from '#test/support/an-enrollment.ts';
import { anOnward } from '#test/support/onward.ts';
import { someKeys } from '#test/support/some-keys.ts';

const aSite = async (enrollment: Enrollment = aBatchEnrollmentAfter(1)) => {
  const onward = anOnward();
  const ids = { activeEnrollmentId: anEnrollmentId, enrollmentIds: [anEnrollmentId] };
  const candidate = aCandidate({ confirmed: false, ...ids });
  await onward.given({ candidate, agency: anAgency(), enrollment });
  const ask = (purpose: Purpose, id: string, form?: Record<string, string>) =>
    route(onward.deps, {
      ...{ method: form === undefined ? 'GET' : 'POST', path: `/p/${signLink(someKeys, purpose, id)}` },
      ...{ query: new URLSearchParams(), form: new URLSearchParams(form) },
    } as PageRequest);
  return {
    onward,
    page: async () => (await ask('plan', anEnrollmentId)).body,
    press: (action: string) => ask('plan', anEnrollmentId, { action }),
    oneClick: () => ask('unsubscribe', `e-${anEnrollmentId}`, { 'List-Unsubscribe': 'One-Click' }),
    stored: async () => (await onward.store.get('enrollment', anEnrollmentId))!,
  };
};
const takenBack = (): Enrollment =>
  decide(aBatchEnrollmentAfter(1), { type: 'TakeBack', now: thursday, batchId: aBatchOrigin().batchId })
    .enrollment;

it('says who enrolled the person, when and why, and quotes nothing', async () => {
  const { page } = await aSite();
  const body = await page();
  expect(body).toContain('Harbour Lane Recruitment enrolled you on Thursday 8 January');
  expect(body).toContain('We have read no mail of yours for it');
  expect(body).not.toContain('<blockquote>');
  expect(body).not.toMatch(/not a rejection|in the mail/);
});

it('stops where the person did not want it, by that button and by that of an old page', async () => {
  for (const action of ['stop', 'not-a-rejection']) {
    const { page, press, stored } = await aSite();
    expect(await page()).toContain('I did not want this');
    await press(action);
    expect(await stored()).toMatchObject({ status: 'stopped', endReason: 'asked' });
  }
});

it('has a button only for what the person forwarded themselves', async () => {
  const rejections = [anAgencysRejection({ company: 'Acme Ltd' }), aRejection({ company: 'Bolt Ltd' })];
  const { page } = await aSite(aBatchEnrollmentAfter(1, { rejections }));
  const body = await page();
  expect(body.match(/name="mail"/g)).toHaveLength(1);
  expect(body).toContain('Each that came from you has a button');
});

it('says that the agency took it back, and lets the person keep it from coming again', async () => {
  const { page, press, stored } = await aSite(takenBack());
  expect(await page()).toContain('The agency that started this plan took it back');
  expect(await page()).toContain('because the agency took it back');
  await press('stop');
  expect(await stored()).toMatchObject({ status: 'stopped', endReason: 'asked' });
  expect(await page()).not.toContain('Never start it again');
});

it('silence: unsubscribing from a series that was taken back ends it for good', async () => {
  const { oneClick, press, stored, onward } = await aSite(takenBack());
  await oneClick();
  expect(await stored()).toMatchObject({ status: 'stopped', endReason: 'one-click' });
  expect(await onward.store.get('suppression', (await stored()).candidateId)).not.toBeNull();
  const other = await aSite(takenBack());
  await other.press('stop-everything');
  expect(await other.stored()).toMatchObject({ status: 'stopped', endReason: 'stop-everything' });
  expect((await press('resume')).statusCode).toBe(303);
});
