import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gmailForward } from '#test/support/forwards.ts';
import { headerOf, type Laptop, openLaptop } from '#test/support/laptop.ts';

let laptop: Laptop;
beforeAll(async () => {
  laptop = await openLaptop();
});
afterAll(() => laptop.world.stop());

const unicode = 'sam@bücher.example';
const ascii = 'sam@xn--bcher-kva.example';
const forwards = (person: string, company: string, from = person) =>
  laptop.post(gmailForward({ person: from, company, messageId: `${company}@mail.example` }), {
    mailFrom: ascii,
  });

describe('a person whose domain is written in letters of their own', () => {
  it('is mailed under the name that domain has in the DNS', async () => {
    expect((await forwards(unicode, 'Acme Ltd')).outcome).toBe('enrolled');
    const [receipt] = await laptop.mailbox(ascii);
    expect(receipt!.tags.step).toBe('1');
    expect(headerOf(receipt!, 'To')).toBe(ascii);
  });

  it('is one person, however it is written', async () => {
    expect((await forwards(ascii, 'Bolt')).outcome).toBe('joined');
    expect((await forwards('Sam@BÜCHER.example', 'Cord')).outcome).toBe('joined');
    expect(await laptop.mailbox(ascii)).toHaveLength(3);
  });

  it('may hand it in by SMTP as it stands', async () => {
    const [host, port] = laptop.world.smtp.split(':');
    const transport = createTransport({ host, port: Number(port), secure: false, ignoreTLS: true });
    await transport.sendMail({
      envelope: { from: ascii, to: [laptop.world.address] },
      raw: gmailForward({ person: unicode, company: 'Dent', messageId: 'dent@mail.example' }),
    });
    transport.close();
    await laptop.world.settle();
    expect(await laptop.mailbox(ascii)).toHaveLength(4);
  });
});

it('who has no address SES can write to is told nothing, and the record says why', async () => {
  const person = 'müller@bücher.example';
  expect(await laptop.post(gmailForward({ person }), { mailFrom: ascii })).toMatchObject({
    outcome: 'no-owner',
    reason: 'unusable-from',
  });
});
