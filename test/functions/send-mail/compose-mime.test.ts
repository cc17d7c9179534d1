import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { renderMail } from '#core/words/render-mail.ts';
import { composeMime, type OutgoingMail } from '#functions/send-mail/compose-mime.ts';
import { variants } from '#local/gallery/variants.ts';

const aMail = (changed: Partial<OutgoingMail> = {}): OutgoingMail => ({
  from: 'Onward <coach@onward.example>',
  to: 'sam@person.example',
  replyTo: 'me+rabcdefghijklmnopqrst@in.onward.example',
  rendered: { subject: 'Your plan', html: '<p>Hello</p>', text: 'Hello\n' },
  unsubscribeUrl: 'https://onward.example/p/k1.u.e-01.abc',
  inReplyTo: null,
  references: [],
  date: '2026-01-05T16:20:00Z',
  autoSubmitted: 'auto-generated',
  ...changed,
});

const read = async (mail: OutgoingMail) => {
  const parsed = await PostalMime.parse(await composeMime(mail));
  const header = (name: string): readonly string[] =>
    parsed.headers.filter(({ key }) => key === name).map(({ value }) => value.replace(/\s+/g, ' '));
  return { parsed, header };
};

const rawOf = async (mail: OutgoingMail): Promise<string> =>
  Buffer.from(await composeMime(mail)).toString('latin1');

const everyRaw = await Promise.all(
  variants.map(async ({ name, content }) => {
    const rendered = renderMail(content);
    return { name, rendered, raw: await rawOf(aMail({ rendered })) };
  }),
);

test('every mail comes out of a parser as it went in', async () => {
  for (const { name, rendered, raw } of everyRaw) {
    const parsed = await PostalMime.parse(raw);
    expect(parsed.subject, name).toBe(rendered.subject);
    expect(parsed.text?.replaceAll('\r\n', '\n').trimEnd(), name).toBe(rendered.text.trimEnd());
    expect(parsed.html?.replaceAll('\r\n', '\n').trimEnd(), name).toBe(rendered.html.trimEnd());
  }
});

test('every line is ASCII, ends in CRLF and is shorter than SES allows', () => {
  for (const { name, raw } of everyRaw) {
    expect(raw, name).not.toMatch(/[^\t\r\n\x20-\x7e]|[^\r]\n|\r(?!\n)/);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length)), name).toBeLessThanOrEqual(200);
  }
});

test('one press unsubscribes, and no machine answers us', async () => {
  const { header } = await read(aMail({ unsubscribeMailto: 'me+rabc@in.onward.example' }));
  expect(header('list-unsubscribe')).toEqual([
    '<https://onward.example/p/k1.u.e-01.abc>, <mailto:me+rabc@in.onward.example?subject=STOP%20ALL>',
  ]);
  expect(header('list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
  expect(header('auto-submitted')).toEqual(['auto-generated']);
  expect(header('x-auto-response-suppress')).toEqual(['All']);
});

test('a mail threads with those before it, oldest first, each once', async () => {
  const { parsed } = await read(
    aMail({
      inReplyTo: 'third@eu-west-1.amazonses.com',
      references: ['<first@mail.example>', 'second@x', 'second@x'],
    }),
  );
  expect(parsed.inReplyTo).toBe('<third@eu-west-1.amazonses.com>');
  expect(parsed.references).toBe('<first@mail.example> <second@x> <third@eu-west-1.amazonses.com>');
});

test('a thread of a hundred mails keeps its root and its latest', async () => {
  const references = Array.from({ length: 100 }, (_, index) => `${index}@x.example`);
  const { parsed } = await read(aMail({ references }));
  const ids = parsed.references?.split(/\s+/) ?? [];
  expect(ids).toHaveLength(12);
  expect([ids[0], ids.at(-1)]).toEqual(['<0@x.example>', '<99@x.example>']);
});

test('an id that could end its header is left out', async () => {
  const bad = ['a@b>\r\nBcc: all@evil.example', 'a b@c', '<a@b> <c@d>', '', 'ü@b', 'x'.repeat(1000)];
  const { parsed, header } = await read(aMail({ inReplyTo: bad[0]!, references: bad }));
  expect(parsed.inReplyTo).toBeUndefined();
  expect(parsed.references).toBeUndefined();
  expect(header('bcc')).toEqual([]);
});

test('nothing given to a header can begin another', async () => {
  const evil = 'x\r\nBcc: all@evil.example';
  const rendered = { subject: evil, html: '', text: '' };
  for (const changed of [
    { rendered },
    { rendered: { ...rendered, subject: 'x\u0000' } },
    { from: `Onward\r\nBcc: all@evil.example <a@b.example>` },
    { to: `${evil}` },
    { to: 'a@b.example, c@d.example' },
    { to: 'a@b.example\nBcc: c@d.example' },
    { replyTo: 'a@b.example c@d.example' },
    { unsubscribeMailto: 'a@b.example?x\r\ny' },
    { listId: 'x\r\ny' },
  ])
    await expect(composeMime(aMail(changed)), JSON.stringify(changed)).rejects.toThrow();
});

test('the person is the only recipient', async () => {
  const { parsed, header } = await read(aMail());
  expect(parsed.to).toEqual([{ address: 'sam@person.example', name: '' }]);
  expect(header('cc')).toEqual([]);
  expect(parsed.replyTo?.[0]?.address).toBe('me+rabcdefghijklmnopqrst@in.onward.example');
  expect(parsed.from).toEqual({ address: 'coach@onward.example', name: 'Onward' });
});

test('a subject in any script survives', async () => {
  for (const subject of [
    'Zoë Müller GmbH & Söhne '.repeat(4).trim(),
    '株式会社テスト',
    'Ω',
    'About =?UTF-8?Q?not=0D=0Aencoded?= and a long rest of a subject that goes on for more than one line',
  ]) {
    const { parsed } = await read(aMail({ rendered: { ...aMail().rendered, subject } }));
    expect(parsed.subject).toBe(subject);
  }
});

test('the same mail gives the same bytes, another gives another boundary', async () => {
  expect(await rawOf(aMail())).toBe(await rawOf(aMail()));
  const boundary = (raw: string): string | undefined => /boundary="([^"]+)"/.exec(raw)?.[1];
  expect(boundary(await rawOf(aMail()))).not.toBe(
    boundary(await rawOf(aMail({ to: 'other@person.example' }))),
  );
});

test('a line that looks like a boundary or an end of mail is only text', async () => {
  const text = '--_NmP-Part_1--\n.\n..\nFrom here\n';
  const { parsed } = await read(aMail({ rendered: { subject: 'x', html: '<p>x</p>', text } }));
  expect(parsed.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(text.trimEnd());
});
