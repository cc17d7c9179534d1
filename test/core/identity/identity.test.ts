import { describe, expect, it } from 'vitest';
import { addressKey, addressKeys, asciiAddress, normalAddress } from '#core/identity/address.ts';
import { bareAddress, readInboundAddress, replyAddress } from '#core/identity/inbound-address.ts';
import { keysFromSecret, mac, sameText, toBase32 } from '#core/identity/keys.ts';
import { purposes, readLink, signLink } from '#core/identity/link.ts';
import { anEnrollmentId } from '#test/support/an-enrollment.ts';
import { olderKeys, someKeys } from '#test/support/some-keys.ts';

describe('the normal form of an address', () => {
  it.each([
    ['sam@mail.example', 'sam@mail.example'],
    ['  Sam.Doe@Mail.Example ', 'sam.doe@mail.example'],
    ['sam+jobs@mail.example', 'sam+jobs@mail.example'],
    ['Sam.Doe+jobs@gmail.com', 'samdoe@gmail.com'],
    ['s.a.m@googlemail.com', 'sam@gmail.com'],
    ['sam@GOOGLEMAIL.COM', 'sam@gmail.com'],
    ['sam.doe@gmail.com.example', 'sam.doe@gmail.com.example'],
    ['sam@bücher.example', 'sam@xn--bcher-kva.example'],
    ['sam@xn--bcher-kva.example', 'sam@xn--bcher-kva.example'],
    ['sam@BÜCHER.example', 'sam@xn--bcher-kva.example'],
    ["o'neil_%+=x@mail.example", "o'neil_%+=x@mail.example"],
    ['sam@a-b.mail.example', 'sam@a-b.mail.example'],
  ])('of %s is %s', (address, normal) => {
    expect(normalAddress(address)).toBe(normal);
  });

  it.each([
    '',
    '@',
    'sam',
    '@mail.example',
    'sam@',
    'sam@localhost',
    'sam@mail..example',
    'sam@.mail.example',
    'sam@mail.example.',
    'sam@-mail.example',
    'sam@mail.example/path',
    'sam@mail.example:25',
    'sam@mail.example?to=x',
    'sam@mail.example#x',
    'sam@mail.example\\x',
    'sam@mail.exa\nmple',
    'sam@mail.exa\tmple',
    'sam@mail%2eexample',
    'sam@127.0.0.1',
    'sam@2130706433',
    'sam@0x7f.1',
    'sam@[127.0.0.1]',
    'sam@[::1]',
    'sam@other@mail.example',
    'sam doe@mail.example',
    'sam,other@mail.example',
    'sam;other@mail.example',
    'sam\r\nbcc:other@mail.example',
    '"sam"@mail.example',
    '<sam@mail.example>',
    'säm@mail.example',
    '+jobs@gmail.com',
    '...@gmail.com',
    `${'a'.repeat(65)}@mail.example`,
    `sam@${'a.'.repeat(126)}example`,
  ])('there is none for %j', (address) => {
    expect(normalAddress(address)).toBeNull();
  });
});

it.each([
  ['Sam.Doe+jobs@Mail.Example', 'Sam.Doe+jobs@Mail.Example'],
  ['Sam@bücher.example', 'Sam@xn--bcher-kva.example'],
  ['sam@BÜCHER.example', 'sam@xn--bcher-kva.example'],
  ['sam@b\u0075\u0308cher.example', 'sam@xn--bcher-kva.example'],
  ['sam@例え.テスト', 'sam@xn--r8jz45g.xn--zckzah'],
])('mail to %s goes to %s', (address, written) => {
  expect(asciiAddress(address)).toBe(written);
});

describe('the key of an address', () => {
  it('says under which key it was made and nothing of the address', () => {
    const key = addressKey(someKeys, 'sam@mail.example');
    expect(key).toMatch(/^k2\.[a-z2-7]{52}$/);
    expect(key).not.toContain('sam');
    expect(addressKey(someKeys, 'pat@mail.example')).not.toBe(key);
  });

  it('is still found under an older key after a new one came', () => {
    const old = addressKey(olderKeys, 'sam@mail.example');
    expect(addressKeys(someKeys, 'sam@mail.example')).toEqual([
      addressKey(someKeys, 'sam@mail.example'),
      old,
    ]);
  });
});

describe('links', () => {
  const token = signLink(someKeys, 'plan', anEnrollmentId);

  it('open what they were signed for', () => {
    for (const purpose of Object.keys(purposes) as (keyof typeof purposes)[])
      expect(readLink(someKeys, signLink(someKeys, purpose, 'e-1.2'))).toEqual({ purpose, id: 'e-1.2' });
  });

  it('signed with an older key still open; with a key nobody knows they do not', () => {
    expect(readLink(someKeys, signLink(olderKeys, 'plan', 'x'))).toEqual({ purpose: 'plan', id: 'x' });
    expect(readLink(olderKeys, token)).toBeNull();
    const forged = { current: 'k2', byId: { k2: 'a guess' } };
    expect(readLink(someKeys, signLink(forged, 'plan', 'x'))).toBeNull();
  });

  it('are worthless with any byte changed, added or left out', () => {
    for (let at = 0; at < token.length; at++) {
      const flipped = String.fromCharCode(token.charCodeAt(at) ^ 1);
      expect(readLink(someKeys, token.slice(0, at) + flipped + token.slice(at + 1)), `${at}`).toBeNull();
      expect(readLink(someKeys, token.slice(0, at) + token.slice(at + 1)), `without ${at}`).toBeNull();
    }
    for (const more of ['a', '.', '=', ' ']) {
      expect(readLink(someKeys, token + more)).toBeNull();
      expect(readLink(someKeys, more + token)).toBeNull();
    }
  });

  it('are worthless for another purpose', () => {
    for (const letter of Object.values(purposes).filter((each) => each !== 'p'))
      expect(readLink(someKeys, token.replace('.p.', `.${letter}.`))).toBeNull();
  });

  it.each([
    '',
    '.',
    '...',
    'k2',
    'k2.p',
    'k2.p.x',
    'k2.p..',
    '__proto__.p.x.y',
    'constructor.p.x.y',
    'k2.toString.x.y',
  ])('are not read out of %j', (text) => {
    expect(readLink(someKeys, text)).toBeNull();
  });
});

describe('our addresses', () => {
  const domain = 'in.onward.test';
  const reply = replyAddress(someKeys, anEnrollmentId, domain);

  it('are everyone’s, a person’s and an enrollment’s, in any case', () => {
    expect(readInboundAddress(someKeys, bareAddress(domain), domain)).toEqual({ type: 'bare' });
    expect(readInboundAddress(someKeys, ' ME@In.Onward.Test', domain)).toEqual({ type: 'bare' });
    const token = 'abcdefghijklmnopqrst';
    for (const address of [`me+${token}@${domain}`, `Me+${token.toUpperCase()}@${domain}`])
      expect(readInboundAddress(someKeys, address, domain)).toEqual({ type: 'personal', token });
    for (const address of [reply, reply.toUpperCase()])
      expect(readInboundAddress(someKeys, address, domain)).toEqual({
        type: 'reply',
        enrollmentId: anEnrollmentId,
      });
  });

  it('take replies to mails signed with an older key', () => {
    const older = replyAddress(olderKeys, anEnrollmentId, domain);
    expect(readInboundAddress(someKeys, older, domain)).toMatchObject({ type: 'reply' });
  });

  it('never take a reply token that was tampered with for a reply', () => {
    const at = 'me+r'.length;
    for (let n = at; n < reply.indexOf('@'); n++) {
      const flipped = reply[n] === 'a' ? 'b' : 'a';
      const read = readInboundAddress(someKeys, reply.slice(0, n) + flipped + reply.slice(n + 1), domain);
      expect(read?.type).not.toBe('reply');
    }
  });

  it.each([
    'me@other.test',
    'you@in.onward.test',
    'me+short@in.onward.test',
    'me+abcdefghijklmnopqrs1@in.onward.test',
    'me+@in.onward.test',
    'xme@in.onward.test',
    'me@in.onward.test.evil.test',
    '',
  ])('%j is none of them', (address) => {
    expect(readInboundAddress(someKeys, address, domain)).toBeNull();
  });

  it('tell nothing of the person and fit into a local part', () => {
    expect(reply.split('@')[0]!.length).toBeLessThanOrEqual(64);
  });
});

describe('keys', () => {
  it('are read from the secret, the current one named', () => {
    expect(keysFromSecret({ current: 'k2', k1: 'one', k2: 'two' })).toEqual({
      current: 'k2',
      byId: { k1: 'one', k2: 'two' },
    });
  });

  it('that miss the current one are refused without telling any', () => {
    const read = (secret: Record<string, string>) => () => keysFromSecret(secret);
    expect(read({ current: 'k3', k1: 'very secret' })).toThrow(/k3/);
    expect(read({ current: 'k3', k1: 'very secret' })).not.toThrow(/very secret/);
    expect(read({ k1: 'one' })).toThrow('missing');
  });

  it('never make one hash of two different lists', () => {
    expect(mac('k', 26, 'ab', 'c')).not.toBe(mac('k', 26, 'a', 'bc'));
    expect(mac('k', 26, 'a', '')).not.toBe(mac('k', 26, '', 'a'));
    expect(mac('k', 26, 'a')).not.toBe(mac('l', 26, 'a'));
  });

  it('are written in the base32 of RFC 4648 §10, in lower case', () => {
    const cases = {
      '': '',
      f: 'my',
      fo: 'mzxq',
      foo: 'mzxw6',
      foob: 'mzxw6yq',
      fooba: 'mzxw6ytb',
      foobar: 'mzxw6ytboi',
    };
    for (const [text, base32] of Object.entries(cases)) expect(toBase32(Buffer.from(text))).toBe(base32);
  });

  it('are compared whole', () => {
    expect(sameText('abc', 'abc')).toBe(true);
    for (const other of ['abd', 'ab', 'abcd', '']) expect(sameText('abc', other)).toBe(false);
  });
});
