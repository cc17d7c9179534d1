import { describe, expect, it } from 'vitest';
import { agencyPeopleMax } from '#core/agencies/people.ts';
import { createInMemoryStore } from '#core/ports/in-memory/in-memory-store.ts';
import { agencyArguments } from '#local/ops/agency/arguments.ts';
import { makeKey, revokeKey } from '#local/ops/agency/keys.ts';
import { makeAgency, takeIn, takeOut } from '#local/ops/agency/people.ts';
import { isUsageError } from '#local/usage-error.ts';
import { idOf } from '#test/support/a-candidate.ts';
import { olderKeys, someKeys } from '#test/support/some-keys.ts';

const now = '2026-01-08T10:00:00.000Z';
const acme = { id: 'acme', name: 'Acme Recruiting', colour: '#1f6f5c', zone: 'Europe/London', now };
const random = (bytes: number) => new Uint8Array(bytes).fill(7);

const anAgency = async (...addresses: string[]) => {
  const store = createInMemoryStore();
  expect((await makeAgency(store, someKeys, acme, addresses)).type).toBe('done');
  return store;
};

describe('an agency', () => {
  it('is made with its people, who are found by their address', async () => {
    const store = await anAgency('Ann@Agency.example', 'bob@agency.example');
    expect(await store.get('agency', 'acme')).toMatchObject({
      ...{ name: 'Acme Recruiting', zone: 'Europe/London', colour: '#1f6f5c' },
      people: [{ address: 'Ann@Agency.example' }, { address: 'bob@agency.example' }],
    });
    expect(await store.get('agency-person', idOf('ann@agency.example'))).toMatchObject({
      agencyId: 'acme',
    });
  });

  it('is made once: a second of that id is refused and changes nothing', async () => {
    const store = await anAgency('ann@agency.example');
    const before = store.snapshot();
    const again = await makeAgency(store, someKeys, { ...acme, name: 'Another' }, []);
    expect(again).toEqual({ type: 'refused', why: 'there is an agency acme already' });
    expect(store.snapshot()).toEqual(before);
  });

  it('shares nobody with another agency, and then takes in none of the others either', async () => {
    const store = await anAgency('ann@agency.example');
    await makeAgency(store, someKeys, { ...acme, id: 'other' }, []);
    const before = store.snapshot();
    const told = await takeIn(store, someKeys, 'other', ['new@agency.example', 'ANN@agency.example']);
    expect(told).toMatchObject({
      type: 'refused',
      why: expect.stringContaining('belongs to the agency acme'),
    });
    expect(store.snapshot()).toEqual(before);
  });

  it('knows somebody who came under an older key', async () => {
    const store = createInMemoryStore();
    await makeAgency(store, olderKeys, acme, ['ann@agency.example']);
    expect(await takeIn(store, someKeys, 'acme', ['ann@agency.example'])).toMatchObject({ people: [] });
    expect((await store.get('agency', 'acme'))?.people).toHaveLength(1);
    expect((await takeOut(store, someKeys, 'acme', ['ann@agency.example'])).type).toBe('done');
    expect((await store.get('agency', 'acme'))?.people).toEqual([]);
  });

  it('lets people go, who may then belong to another', async () => {
    const store = await anAgency('ann@agency.example', 'bob@agency.example');
    await makeAgency(store, someKeys, { ...acme, id: 'other' }, []);
    expect(await takeOut(store, someKeys, 'acme', ['ann@agency.example'])).toMatchObject({ type: 'done' });
    expect(await takeIn(store, someKeys, 'other', ['ann@agency.example'])).toMatchObject({
      people: ['ann@agency.example'],
    });
    const stranger = await takeOut(store, someKeys, 'acme', ['bob@agency.example', 'ann@agency.example']);
    expect(stranger.type).toBe('refused');
    expect((await store.get('agency', 'acme'))?.people).toHaveLength(1);
  });

  it('has a limit of people', async () => {
    const store = await anAgency();
    const many = Array.from({ length: agencyPeopleMax }, (_, n) => `p${n}@agency.example`);
    await takeIn(store, someKeys, 'acme', many.slice(0, 50));
    await takeIn(store, someKeys, 'acme', many.slice(50));
    expect((await takeIn(store, someKeys, 'acme', ['one@more.example'])).type).toBe('refused');
  });

  it('shows a key once and keeps only its hash; revoked, it is refused from then on', async () => {
    const store = await anAgency();
    const made = await makeKey(store, { agencyId: 'acme', name: 'payroll', now, random });
    if (made.type !== 'made') throw new Error(made.why);
    expect(made.text).toMatch(/^onward_[a-z2-7]{26}_[a-z2-7]{52}$/);
    const secret = made.text.split('_')[2]!;
    expect(JSON.stringify(store.snapshot())).not.toContain(secret);
    const keyId = made.record.id;
    expect(await revokeKey(store, { agencyId: 'other', keyId, now })).toMatchObject({ type: 'refused' });
    expect(await revokeKey(store, { agencyId: 'acme', keyId, now })).toEqual({ type: 'revoked' });
    expect((await store.get('api-key', keyId))?.revokedAt).toBe(now);
  });
});

describe('npm run ops -- agency', () => {
  it.each([
    [['dance'], {}, 'there is no ops agency dance'],
    [['make'], { name: 'Acme' }, 'say which agency'],
    [['make', 'Acme!'], { name: 'Acme' }, 'a to z'],
    [['make', 'acme'], {}, '--name is wanted'],
    [['make', 'acme'], { name: 'Acme', zone: 'Mars/Base' }, '--zone'],
    [['make', 'acme'], { name: 'Acme', colour: 'green' }, '--colour'],
    [['show', 'acme'], { name: 'Acme' }, '--name means nothing to ops agency show'],
    [['add-person', 'acme', 'ann@agency.example'], {}, 'never as arguments'],
    [['revoke-key', 'acme'], {}, 'say which key'],
  ])('refuses %j with %j', (words, values, problem) => {
    let message = '';
    try {
      agencyArguments(words, { url: null, json: false, ...values });
    } catch (error) {
      message = isUsageError(error) ? error.message : '';
    }
    expect(message).toContain(problem);
  });
});
