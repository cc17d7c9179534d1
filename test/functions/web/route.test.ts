import type { LambdaFunctionURLEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { type Purpose, purposes, signLink } from '#core/identity/link.ts';
import { readRequest } from '#functions/web/read-request.ts';
import { route } from '#functions/web/route.ts';
import { aCandidate, aSuppression, idOf, samsAddress } from '#test/support/a-candidate.ts';
import { anEnrollmentAfter, anEnrollmentId } from '#test/support/an-enrollment.ts';
import { anInboundMail } from '#test/support/an-inbound-mail.ts';
import { anOnward } from '#test/support/onward.ts';
import { someKeys } from '#test/support/some-keys.ts';

const sam = idOf(samsAddress);
const formType = 'application/x-www-form-urlencoded';
const multipartType = 'multipart/form-data; boundary=onward';
const multipart = (name: string, value: string): string =>
  `--onward\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--onward--\r\n`;

const aSite = async () => {
  const onward = anOnward();
  await onward.given({
    candidate: aCandidate({ activeEnrollmentId: anEnrollmentId, enrollmentIds: [anEnrollmentId] }),
    enrollment: anEnrollmentAfter(1),
    inbound: anInboundMail(),
  });
  const ask = (method: string, rawPath: string, body = '', type = formType, base64 = false) =>
    // Only what the function reads of it.
    route(
      onward.deps,
      readRequest({
        rawPath,
        rawQueryString: '',
        headers: { 'content-type': type },
        requestContext: { http: { method } },
        body: base64 ? Buffer.from(body).toString('base64') : body,
        isBase64Encoded: base64,
      } as unknown as LambdaFunctionURLEvent)!,
    );
  return { ...onward, ask };
};
const path = (purpose: Purpose, id: string): string => `/p/${signLink(someKeys, purpose, id)}`;
const planPath = path('plan', anEnrollmentId);
const mailPath = path('mail', 'inbound-1');
const unsubscribePath = path('unsubscribe', `e-${anEnrollmentId}`);
const oneClick = 'List-Unsubscribe=One-Click';

const everyPath: readonly string[] = (Object.keys(purposes) as Purpose[]).flatMap((purpose) =>
  [anEnrollmentId, `e-${anEnrollmentId}`, 'm-inbound-1', 'inbound-1', 'nobodys'].map((id) =>
    path(purpose, id),
  ),
);

it('GET and HEAD change nothing, on every link there is: mail scanners open them all', async () => {
  const { ask, store, sendQueue, mailer } = await aSite();
  const before = store.snapshot();
  for (const each of everyPath)
    for (const method of ['GET', 'HEAD']) {
      await ask(method, each);
      await ask(method, each, 'action=stop&List-Unsubscribe=One-Click');
    }
  expect(store.snapshot()).toEqual(before);
  expect(sendQueue.waiting()).toEqual([]);
  expect(mailer.calls()).toBe(0);
});

it('pages are never stored, indexed, framed or named to another site', async () => {
  const { ask } = await aSite();
  for (const each of [planPath, mailPath, unsubscribePath]) {
    const { headers, statusCode } = await ask('GET', each);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  }
});

it.each([
  '/',
  '/p/',
  '/p/nothing',
  '/p/k2.p.x.y',
  `${planPath}x`,
  `${planPath}/more`,
  '/p/%00',
  '/p/%E0%A4%A',
])('nothing is shown at %s', async (each) => {
  const { ask, store } = await aSite();
  const before = store.snapshot();
  expect((await ask('GET', each)).statusCode).toBe(404);
  expect((await ask('POST', each, 'action=stop')).statusCode).toBe(404);
  expect(store.snapshot()).toEqual(before);
});

describe('one-click unsubscription, RFC 8058', () => {
  it.each([
    ['a form', oneClick, formType, false],
    ['a form in base64, as a Function URL brings it', oneClick, formType, true],
    ['multipart', multipart('List-Unsubscribe', 'One-Click'), multipartType, true],
    [
      'multipart in other capitals',
      multipart('List-Unsubscribe', 'One-Click'),
      'Multipart/Form-Data; Boundary="onward"',
      false,
    ],
  ])('by %s suppresses the person, without cookie or redirect', async (_, body, type, base64) => {
    const { ask, store } = await aSite();
    const response = await ask('POST', unsubscribePath, body, type, base64);
    expect(response.statusCode).toBe(200);
    expect(response.headers.location ?? response.headers['set-cookie']).toBeUndefined();
    expect(await store.get('suppression', sam)).toMatchObject({ reason: 'one-click' });
    expect((await store.get('enrollment', anEnrollmentId))?.status).toBe('stopped');
  });

  it('twice is answered the same and changes nothing more', async () => {
    const { ask, store } = await aSite();
    const first = await ask('POST', unsubscribePath, oneClick);
    const after = store.snapshot();
    expect(await ask('POST', unsubscribePath, oneClick)).toEqual(first);
    expect(store.snapshot()).toEqual(after);
  });

  it('with a link nobody knows is answered the same, so that nobody learns anything', async () => {
    const { ask, store } = await aSite();
    const before = store.snapshot();
    const unknown = await ask('POST', '/p/k2.u.e-x.y', oneClick);
    const nobodys = await ask('POST', path('unsubscribe', 'e-nobodys'), oneClick);
    expect(store.snapshot()).toEqual(before);
    const known = await ask('POST', unsubscribePath, oneClick);
    expect(unknown).toEqual(known);
    expect(nobodys).toEqual(known);
  });

  it('from an answer’s mail works, too', async () => {
    const { ask, store } = await aSite();
    await ask('POST', path('unsubscribe', 'm-inbound-1'), oneClick);
    expect(await store.get('suppression', sam)).not.toBeNull();
  });
});

describe('the plan page', () => {
  it.each([
    ['action=stop', { status: 'stopped' }],
    ['action=not-a-rejection', { status: 'undone' }],
    ['action=done', { status: 'finished' }],
    ['action=pause&length=10+days', { status: 'paused' }],
    ['action=skip', { status: 'active' }],
    ['action=slower', { pace: 'slower' }],
  ])('%s does it, and twice is no worse', async (body, expected) => {
    const { ask, store } = await aSite();
    expect((await ask('POST', planPath, body)).statusCode).toBe(303);
    expect(await store.get('enrollment', anEnrollmentId)).toMatchObject(expected);
    expect((await ask('POST', planPath, body)).statusCode).toBeLessThan(500);
    expect(await store.get('enrollment', anEnrollmentId)).toMatchObject(expected);
  });

  it.each(['', 'action=', 'action=constructor', 'action=pause&length=9999+years'])(
    '%j changes nothing',
    async (body) => {
      const { ask, store } = await aSite();
      const before = store.snapshot();
      expect((await ask('POST', planPath, body)).statusCode).toBe(422);
      expect(store.snapshot()).toEqual(before);
    },
  );
});

it('the page of a plan that we asked about names no day: it ends unless the person goes on', async () => {
  const { ask, store } = await aSite();
  const before = (await store.get('enrollment', anEnrollmentId))!;
  const pause = {
    since: '2025-12-11T10:00:00.000Z',
    reason: 'good-news',
    until: '2026-01-22T10:00:00.000Z',
    askedAt: '2026-01-08T10:00:00.000Z',
  } as const;
  const record = { ...before, status: 'paused', pause, version: before.version + 1 } as const;
  await store.transact([{ type: 'put', kind: 'enrollment', record, expects: before.version }]);
  const { body } = await ask('GET', planPath);
  expect(body).toContain('Without an answer it ends by itself');
  expect(body.split('comes when you go on')).toHaveLength(6);
  expect(body).not.toContain('about 9:30');
});

describe('the page of a mail', () => {
  it('yes starts one series, however often it is pressed', async () => {
    const { ask, store } = await aSite();
    await store.transact([{ type: 'remove', kind: 'enrollment', id: anEnrollmentId }]);
    for (let n = 0; n < 3; n++) await ask('POST', mailPath, 'action=yes');
    expect(Object.keys(store.snapshot()).filter((key) => key.startsWith('enrollment#'))).toHaveLength(1);
    expect((await store.get('inbound', 'inbound-1'))?.waitsUntil).toBeNull();
  });

  it('offers to start a plan only to whoever has none', async () => {
    const { ask, store } = await aSite();
    const running = await ask('GET', mailPath);
    expect(running.body).toContain('It is a rejection');
    expect(running.body).not.toMatch(/start the plan|nothing starts/);
    await store.transact([{ type: 'remove', kind: 'enrollment', id: anEnrollmentId }]);
    expect((await ask('GET', mailPath)).body).toContain('It is a rejection, start the plan');
  });

  it('yes is the person’s own word: no sentence is said to have told us', async () => {
    const { ask, store } = await aSite();
    await store.transact([{ type: 'remove', kind: 'enrollment', id: anEnrollmentId }]);
    await ask('POST', mailPath, 'action=yes');
    const { enrollmentId } = (await store.get('inbound', 'inbound-1'))!;
    expect((await store.get('enrollment', enrollmentId!))?.rejections).toMatchObject([
      { company: 'Acme Ltd', evidence: null },
    ]);
    const settled = await ask('GET', mailPath);
    expect(settled.body).toContain('Thank you for telling us');
    expect(settled.body).not.toContain('Nothing to decide');
    const plan = await ask('GET', path('plan', enrollmentId!));
    expect(plan.body).toContain('You told us that this mail is a rejection.');
    expect(plan.body).not.toContain('because it says');
  });

  it('after seven days starts nothing', async () => {
    const { ask, store, at } = await aSite();
    at('2026-01-15T10:00:00.001Z');
    const before = store.snapshot();
    await ask('POST', mailPath, 'action=yes');
    expect(store.snapshot()).toEqual(before);
  });

  it('suppressed-stays: start again lifts what the person did, and nothing else does', async () => {
    for (const [reason, action, lifted] of [
      ['one-click', 'start-again', true],
      ['one-click', 'yes', false],
      ['one-click', 'confirm', false],
      ['complaint', 'start-again', false],
      ['hard-bounce', 'start-again', false],
    ] as const) {
      const { ask, store, given } = await aSite();
      await given({ suppression: aSuppression({ reason }) });
      await ask('POST', mailPath, `action=${action}`);
      expect((await store.get('suppression', sam)) === null, `${reason} ${action}`).toBe(lifted);
    }
  });

  it('start again for RESUME asks nothing more, and says what starts a plan', async () => {
    const { ask, given, store } = await aSite();
    await given({ suppression: aSuppression({ reason: 'stop-everything' }) });
    const verdict = { kind: 'command', confidence: 1, decision: 'ignore' } as const;
    const record = anInboundMail({ version: 2, reason: 'start-again', via: 'direct', read: [], verdict });
    await store.transact([{ type: 'put', kind: 'inbound', record, expects: 1 }]);
    await ask('POST', mailPath, 'action=start-again');
    const { body } = await ask('GET', mailPath);
    expect(body).toContain('forward a rejection, and a plan starts');
    expect(body).not.toContain('start the plan');
  });
});

it('a form larger than any of ours is not read', () => {
  const event = { rawPath: '/', headers: {}, body: 'x'.repeat(65_537), isBase64Encoded: false };
  expect(readRequest(event as unknown as LambdaFunctionURLEvent)).toBeNull();
});
