import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { openLedger } from '#local/ops/ledger.ts';
import { startLocal } from '#local/world.ts';
import { startLaptop } from '#test/support/laptop.ts';

const agencyOf = async (web: string) => {
  const ledger = await openLedger(web, {});
  const agency = await ledger.store.get('agency', 'laptop');
  ledger.close();
  return agency;
};

describe("the laptop's agency", () => {
  it("is there from the beginning, with one person and the laptop's zone", async () => {
    const { world } = await startLaptop({ zone: 'Europe/Berlin' });
    expect(await agencyOf(world.web)).toMatchObject({
      ...{ id: 'laptop', name: 'Laptop Recruiting', zone: 'Europe/Berlin' },
      people: [{ address: 'agency@laptop.test' }],
    });
  });

  it('has one key for the run, however many ask at once', async () => {
    const { world } = await startLaptop();
    const ask = async () => (await fetch(`${world.web}/api/agency`)).json();
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(first).toEqual({ id: 'laptop', key: expect.stringMatching(/^onward_[a-z2-7]{26}_[a-z2-7]{52}$/) });
    expect([second, await ask()]).toEqual([first, first]);
    expect((await agencyOf(world.web))?.keyIds).toHaveLength(1);
  });

  it('stays as it became, key and all, over a restart', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'onward-agency-'));
    onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }));
    const once = async (zone: string) => {
      const world = await startLocal({ dataFolder, zone, bundles: inject('bundles'), log: () => {} });
      try {
        const { key } = (await (await fetch(`${world.web}/api/agency`)).json()) as { key: string };
        return { key, agency: await agencyOf(world.web) };
      } finally {
        await world.stop();
      }
    };
    const before = await once('Europe/London');
    expect(await once('Europe/Paris')).toEqual(before);
  });

  it('drops a file into the bucket for a dry run, which nobody but a person confirms', async () => {
    const { world, enrollments } = await startLaptop({ now: '2026-06-02T10:00:00.000Z' });
    const environment = (await (await fetch(`${world.web}/api/environment`)).json()) as Record<
      string,
      string
    >;
    const place = `${environment.AWS_ENDPOINT_URL_S3}/onward-mail/imports/laptop/june 2026.csv`;
    const body = 'email,first name\nann@c.example,Ann\nbob@c.example,Bob\n';
    expect((await fetch(place, { method: 'PUT', body })).status).toBe(200);
    await world.settle();
    const { key } = (await (await fetch(`${world.web}/api/agency`)).json()) as { key: string };
    const headers = { authorization: `Bearer ${key}` };
    const answer = await fetch(`${world.web}/v1/imports`, { headers });
    const { imports } = (await answer.json()) as { imports: readonly object[] };
    expect(imports).toMatchObject([
      { source: 'drop', status: 'checked', fileName: 'june 2026.csv', counts: { new: 2 } },
    ]);
    expect(await enrollments()).toEqual([]);
  });
});
