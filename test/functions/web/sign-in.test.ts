import { describe, expect, it } from 'vitest';
import { signLink } from '#core/identity/link.ts';
import { composeAnswer } from '#functions/send-mail/compose-answer.ts';
import { sendQueued } from '#functions/send-mail/send-queued.ts';
import type { PageRequest } from '#functions/web/http.ts';
import { route } from '#functions/web/route.ts';
import { aRequest } from '#test/support/a-request.ts';
import { anAgency, anAgencyPerson, ninasAddress } from '#test/support/an-agency.ts';
import { anOnward } from '#test/support/onward.ts';
import { someKeys } from '#test/support/some-keys.ts';

const minuteMs = 60_000;

const aConsole = async () => {
  const onward = anOnward();
  await onward.given({ agency: anAgency(), 'agency-person': anAgencyPerson() });
  const ask = (said: Partial<PageRequest>) => route(onward.deps, aRequest(said));
  const askForLink = (address: string, source = '192.0.2.1') =>
    ask({
      method: 'POST',
      path: '/console/sign-in',
      body: new URLSearchParams({ address }).toString(),
      source,
    });
  const deliver = async () => {
    for (const message of onward.sendQueue.take().map((each) => each.message))
      await sendQueued(onward.deps, JSON.stringify(message));
  };
  /** The path of the newest link that was mailed. */
  const mailedLink = async (): Promise<string> => {
    await deliver();
    const raw = Buffer.from(onward.mailer.sent().at(-1)!.raw).toString().replaceAll('=\r\n', '');
    return new URL(/https:\/\/onward\.test\/console\/enter\/[^\s"]+/.exec(raw.replaceAll('=3D', '='))![0])
      .pathname;
  };
  const signedIn = async (): Promise<string> => {
    await askForLink(ninasAddress);
    const { cookies } = await ask({ method: 'POST', path: await mailedLink() });
    return cookies![0]!.split(';')[0]!.split('=').slice(1).join('=');
  };
  const call = (cookie: string, path: string, said: Partial<PageRequest> = {}) =>
    ask({ path, cookies: new Map([['onward', cookie]]), headers: { 'x-onward-console': '1' }, ...said });
  return { ...onward, ask, askForLink, deliver, mailedLink, signedIn, call };
};

describe('a link to sign in', () => {
  it('goes to a person of an agency, and opens the console once', async () => {
    const { askForLink, mailedLink, ask, mailer } = await aConsole();
    expect((await askForLink(' Nina@HarbourLane.example ')).statusCode).toBe(200);
    const link = await mailedLink();
    expect(mailer.sent().map(({ to }) => to)).toEqual([ninasAddress]);
    const entered = await ask({ method: 'POST', path: link });
    expect(entered).toMatchObject({ statusCode: 303, headers: { location: '/console' } });
    expect(entered.cookies?.[0]).toMatch(/^onward=.+; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await ask({ method: 'POST', path: link })).statusCode).toBe(410);
  });

  it('does nothing when a mail scanner opens it', async () => {
    const { askForLink, mailedLink, ask, store } = await aConsole();
    await askForLink(ninasAddress);
    const link = await mailedLink();
    const before = store.snapshot();
    for (let opened = 0; opened < 3; opened++)
      expect(await ask({ path: link })).toMatchObject({
        statusCode: 200,
        headers: expect.not.objectContaining({ 'set-cookie': expect.anything() }),
      });
    expect(store.snapshot()).toEqual(before);
    expect((await ask({ method: 'POST', path: link })).statusCode).toBe(303);
  });

  it('works for fifteen minutes', async () => {
    const { askForLink, mailedLink, ask, later } = await aConsole();
    await askForLink(ninasAddress);
    const link = await mailedLink();
    later(15 * minuteMs);
    expect((await ask({ method: 'POST', path: link })).statusCode).toBe(410);
  });

  it('lets one of two in who press at once', async () => {
    const { askForLink, mailedLink, ask } = await aConsole();
    await askForLink(ninasAddress);
    const link = await mailedLink();
    const pressed = [1, 2].map(() => ask({ method: 'POST', path: link }));
    expect((await Promise.all(pressed)).map(({ statusCode }) => statusCode).sort()).toEqual([303, 410]);
  });

  it('is answered alike whether anybody has that address or not', async () => {
    const { askForLink, deliver, mailer } = await aConsole();
    const known = await askForLink(ninasAddress);
    const unknown = await askForLink('nobody@elsewhere.example');
    expect(unknown).toEqual(known);
    await deliver();
    expect(mailer.sent()).toHaveLength(1);
  });

  it('leaves five times an hour at most, and as often again an hour later', async () => {
    const { askForLink, deliver, mailer, later } = await aConsole();
    for (let asked = 0; asked < 8; asked++) {
      await askForLink(ninasAddress, `192.0.2.${asked}`);
      later(minuteMs);
    }
    await deliver();
    expect(mailer.sent()).toHaveLength(5);
    later(60 * minuteMs);
    await askForLink(ninasAddress);
    await deliver();
    expect(mailer.sent()).toHaveLength(6);
  });

  it('cannot be asked for by one network again and again', async () => {
    const { askForLink } = await aConsole();
    const answers = [];
    for (let asked = 0; asked < 31; asked++)
      answers.push((await askForLink(`a${asked}@b.example`)).statusCode);
    expect(answers.slice(0, 30).every((status) => status === 200)).toBe(true);
    expect(answers[30]).toBe(429);
    expect((await askForLink('c@d.example', '198.51.100.7')).statusCode).toBe(200);
  });

  it('is not mailed to somebody who said stop to all mail, by that very mail too', async () => {
    const { askForLink, mailedLink, ask, deliver, mailer } = await aConsole();
    await askForLink(ninasAddress);
    await mailedLink();
    const raw = Buffer.from(mailer.sent()[0]!.raw).toString();
    const oneClick = /List-Unsubscribe:\s*<(https:[^>]+)>/.exec(raw.replace(/\r\n(?=[ \t])/g, ''))![1]!;
    await ask({ method: 'POST', path: new URL(oneClick).pathname, body: 'List-Unsubscribe=One-Click' });
    await askForLink(ninasAddress);
    await deliver();
    expect(mailer.sent()).toHaveLength(1);
  });

  it.each(['', 'nina', 'nina@', '@harbourlane.example'])('says what is wrong with "%s"', async (address) => {
    const { askForLink } = await aConsole();
    const answer = await askForLink(address);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('not a complete e-mail address');
  });
});

describe('a session', () => {
  it('lasts an hour', async () => {
    const { signedIn, call, later } = await aConsole();
    const cookie = await signedIn();
    later(59 * minuteMs);
    expect((await call(cookie, '/v1/agency')).statusCode).toBe(200);
    later(minuteMs);
    expect((await call(cookie, '/v1/agency')).statusCode).toBe(401);
  });

  it('ends at once for somebody the agency has no more', async () => {
    const { signedIn, call, store } = await aConsole();
    const cookie = await signedIn();
    const agency = (await store.get('agency', 'harbour-lane'))!;
    const record = { ...agency, people: [], version: 2 };
    await store.transact([{ type: 'put', kind: 'agency', record, expects: agency.version }]);
    expect((await call(cookie, '/v1/agency')).statusCode).toBe(401);
  });

  it('changes nothing without the header another site cannot send', async () => {
    const { signedIn, call, store } = await aConsole();
    const cookie = await signedIn();
    const before = store.snapshot();
    const forged = { method: 'PUT', headers: {}, body: '{"name":"Evil"}' };
    expect((await call(cookie, '/v1/agency', forged)).statusCode).toBe(403);
    expect(store.snapshot()).toEqual(before);
    const meant = { method: 'PUT', body: '{"name":"Harbour Lane"}' };
    expect(JSON.parse((await call(cookie, '/v1/agency', meant)).body).name).toBe('Harbour Lane');
  });

  it.each(['plan', 'unsubscribe', 'mail', 'fresh', 'opened', 'sign-in'] as const)(
    'is not begun by a link for another purpose: %s',
    async (purpose) => {
      const { call } = await aConsole();
      const forged = signLink(someKeys, purpose, `harbour-lane~${anAgencyPerson().id}~9999999999`);
      expect((await call(forged, '/v1/agency')).statusCode).toBe(401);
    },
  );

  it('is over https the cookie alone that no neighbouring host can set', async () => {
    const { signedIn, ask, call } = await aConsole();
    const cookie = await signedIn();
    const headers = { 'x-forwarded-proto': 'https' };
    const asked = { path: '/v1/agency', headers };
    expect((await call(cookie, '/v1/agency', { headers })).statusCode).toBe(401);
    const cookies = new Map([['__Host-onward', cookie]]);
    expect((await ask({ ...asked, cookies })).statusCode).toBe(200);
    const out = await ask({ method: 'POST', path: '/console/sign-out', headers });
    expect(out.cookies).toEqual(['__Host-onward=; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=0']);
  });

  it('sends whoever is not signed in to the sign-in page', async () => {
    const { ask } = await aConsole();
    expect(await ask({ path: '/console' })).toMatchObject({
      statusCode: 303,
      headers: { location: '/console/sign-in' },
    });
  });
});

it('the mail to sign in threads with nothing and names the agency', async () => {
  const { askForLink, store, deps } = await aConsole();
  await askForLink(ninasAddress);
  const [answer] = Object.entries(store.snapshot()).flatMap(([key, record]) =>
    key.startsWith('answer#') ? [record] : [],
  );
  const raw = Buffer.from(await composeAnswer(deps, answer as never, deps.now())).toString();
  expect(raw).toContain('Harbour Lane Recruitment');
  expect(raw).not.toMatch(/^(In-Reply-To|References):/m);
});
