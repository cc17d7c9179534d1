import { readdirSync, readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import type { HttpAnswer } from '#local/loopback-server.ts';
import { handlePage } from '#local/pages/pages.ts';
import { samples } from '#local/pages/samples.ts';

const nowMs = Date.UTC(2026, 3, 1, 12);
const laptop = { clock: { now: () => nowMs }, address: 'me@in.elsewhere.test', zone: 'Europe/London' };

const call = (method: string, path: string, body: string | Buffer = ''): Promise<HttpAnswer> =>
  handlePage(
    { method, url: new URL(path, 'http://127.0.0.1:8025'), headers: {}, body: Buffer.from(body) },
    laptop,
  );
const textOf = ({ body }: HttpAnswer): string => Buffer.from(body ?? '').toString('utf8');

test('the page, and every file that it or its modules name, is served', async () => {
  const wanted = ['/'];
  for (let at = 0; at < wanted.length; at += 1) {
    const answer = await call('GET', wanted[at]!);
    expect(answer.status, wanted[at]).toBe(200);
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    const named = [
      ...[...textOf(answer).matchAll(/(?:src|href)="(\/mailbox\/[^"]+)"/g)].map((match) => match[1]!),
      ...[...textOf(answer).matchAll(/from '\.\/([a-z]+\.js)'/g)].map((match) => `/mailbox/${match[1]}`),
    ];
    wanted.push(...named.filter((path) => !wanted.includes(path)));
  }
  const modules = readdirSync(new URL('../../../local/pages', import.meta.url)).filter((name) =>
    /\.(js|css)$/.test(name),
  );
  expect(wanted.slice(1).sort()).toEqual(modules.map((name) => `/mailbox/${name}`).sort());
});

test('nothing but our own scripts may run, and nothing may be fetched from elsewhere', async () => {
  const policy = String((await call('GET', '/')).headers?.['content-security-policy']);
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy.match(/https?:|\*/)).toBeNull();
});

test('every sample has a file, and every file is a sample', () => {
  const files = readdirSync(new URL('../../../local/samples', import.meta.url));
  expect(samples.map(({ name }) => `${name}.eml`).sort()).toEqual(files.sort());
});

describe.each(samples.map(({ name }) => name))('the sample %s', (name) => {
  test('is sent by the chosen person, to the address of this laptop, now', async () => {
    const answer = await call('GET', `/mailbox/samples/${name}?as=kim%40laptop.test`);
    expect(answer.headers).toMatchObject({ 'content-type': 'message/rfc822' });
    const mail = await PostalMime.parse(Buffer.from(answer.body ?? ''));
    expect(mail.from?.address).toBe('kim@laptop.test');
    expect(mail.to).toMatchObject([{ address: 'me@in.elsewhere.test' }]);
    expect(mail.date).toBe('2026-04-01T12:00:00.000Z');
    expect(textOf(answer)).not.toContain('you@laptop.test');
  });

  test('is ASCII or UTF-8 with the line ends of mail', () => {
    const raw = readFileSync(new URL(`../../../local/samples/${name}.eml`, import.meta.url), 'utf8');
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufffd]/);
  });
});

test('a pasted text comes back as a forward', async () => {
  const pasted = { as: '', sender: '', subject: 'Baker', text: 'No.' };
  const answer = await call('POST', '/mailbox/forward-text', JSON.stringify(pasted));
  expect(answer.status).toBe(200);
  expect(textOf(answer)).toContain('From: you@laptop.test');
});

test('a file comes back as a forward with the original attached', async () => {
  const answer = await call(
    'POST',
    '/mailbox/forward-file?as=kim%40laptop.test&name=a.eml',
    'From: a@b.example\r\n\r\nNo.',
  );
  expect(answer.status).toBe(200);
  expect(textOf(answer)).toContain('message/rfc822');
});

test.each([
  [
    'POST',
    '/mailbox/forward-text',
    '{"as":"","sender":"","subject":"","text":"  "}',
    400,
    'Paste the text of a mail first.',
  ],
  ['POST', '/mailbox/forward-text', 'not json', 400, 'Paste the text of a mail first.'],
  [
    'POST',
    '/mailbox/forward-text',
    '{"as":"nobody","sender":"","subject":"","text":"x"}',
    400,
    'no e-mail address',
  ],
  ['POST', '/mailbox/forward-file?as=a%40b.c%0d%0aBcc:d%40e.f', 'x', 400, 'no e-mail address'],
  ['POST', '/mailbox/forward-file', '', 400, 'The file is empty.'],
  ['GET', '/mailbox/samples/../pages', '', 404, 'no such page'],
  ['GET', '/mailbox/samples/..%2Fpages%2Fpages.ts', '', 404, 'no sample mail'],
  ['GET', '/mailbox/samples/nothing', '', 404, 'no sample mail'],
  ['GET', '/elsewhere', '', 404, 'no such page'],
  ['POST', '/', '', 405, 'Only GET'],
  ['GET', '/mailbox/forward-text', '', 405, 'Only POST'],
])('%s %s with %j is refused in words', async (method, path, body, status, words) => {
  const answer = await call(method, path, body);
  expect(answer.status).toBe(status);
  expect(JSON.parse(textOf(answer)).error.message).toContain(words);
});
