import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addressKey } from '#core/identity/address.ts';
import { createInMemoryStore } from '#core/ports/in-memory/in-memory-store.ts';
import { argumentsFrom } from '#local/ops/arguments.ts';
import { openLedger } from '#local/ops/ledger.ts';
import { printWhy } from '#local/ops/print-why.ts';
import { isUnreachable } from '#local/ops/unreachable.ts';
import { why } from '#local/ops/why.ts';
import { isUsageError } from '#local/usage-error.ts';
import { aCandidate, aSuppression, samsAddress } from '#test/support/a-candidate.ts';
import { anEnrollmentAfter } from '#test/support/an-enrollment.ts';
import { anInboundMail } from '#test/support/an-inbound-mail.ts';
import { gmailForward } from '#test/support/forwards.ts';
import { startLaptop } from '#test/support/laptop.ts';
import { olderKeys, someKeys } from '#test/support/some-keys.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const problemOf = async (run: () => unknown): Promise<unknown> => {
  try {
    await run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing is wrong with it');
};

describe('why did they get this?', () => {
  const sam = aCandidate({ enrollmentIds: [anEnrollmentAfter(3).id] });
  const aLedger = async () => {
    const store = createInMemoryStore();
    const put = { type: 'put', expects: null } as const;
    const mail = anInboundMail({ enrollmentId: anEnrollmentAfter(3).id });
    await store.transact([
      { ...put, kind: 'candidate', record: sam },
      { ...put, kind: 'enrollment', record: anEnrollmentAfter(3) },
      { ...put, kind: 'inbound', record: mail },
    ]);
    return { store, evidence: mail.read[0]!.evidence! };
  };

  it('is answered by everything that happened, a line each, with instants', async () => {
    const { store } = await aLedger();
    const lines = printWhy((await why(store, someKeys, samsAddress))!, false).split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toContain(
      'read as rejection, confidence 0.60, decision ask (forward); asked by not-sure',
    );
    expect(lines[2]).toContain('step 1; answers, day 2026-01-08');
    expect(lines[4]).toContain(
      'by plan: 3 calendar days after 2026-01-08, wants 2026-01-11, rest-days to 2026-01-12',
    );
    expect(lines[5]).toContain('to come');
    for (const line of lines) expect(line).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z {2}\S/);
  });

  it('quotes the mail only when asked to, and never says the address', async () => {
    const { store, evidence } = await aLedger();
    const lines = (await why(store, someKeys, samsAddress))!;
    expect(printWhy(lines, true)).toContain(evidence);
    expect(printWhy(lines, false)).not.toContain(evidence);
    expect(printWhy(lines, true)).not.toContain(samsAddress);
  });

  it('finds somebody stored under an older key, and the suppression of somebody erased', async () => {
    const store = createInMemoryStore();
    const id = addressKey(olderKeys, samsAddress);
    const record = aSuppression({ id, reason: 'complaint' });
    await store.transact([{ type: 'put', kind: 'suppression', record, expects: null }]);
    const lines = await why(store, someKeys, samsAddress);
    expect(printWhy(lines!, false)).toBe(
      `${record.at}  suppressed complaint: nothing is sent to this address`,
    );
    expect(await why(store, someKeys, 'nobody@mail.example')).toBeNull();
  });
});

describe('npm run ops', () => {
  it('reads the table of the running laptop', async () => {
    const laptop = await startLaptop();
    await laptop.post(gmailForward());
    const ledger = await openLedger(laptop.world.web, {});
    const lines = (await why(ledger.store, await ledger.addressKeys(), samsAddress))!;
    ledger.close();
    expect(lines.map(({ event }) => event)).toEqual(['mail-read', 'series', 'series', 'next']);
    expect(printWhy(lines, true)).toContain('move forward with another candidate');
  });

  it('says where it looked when no laptop runs there, and refuses half an environment', async () => {
    // Port 1 needs rights nobody gives a laptop.
    expect(isUnreachable(await problemOf(() => openLedger('http://127.0.0.1:1', {})))).toBe(true);
    const elsewhere = await problemOf(() => openLedger(null, { ONWARD_WEB_PORT: '1' }));
    expect(elsewhere).toMatchObject({ message: expect.stringContaining('http://127.0.0.1:1/') });
    const half = await problemOf(() => openLedger(null, { TABLE_NAME: 'onward' }));
    expect(isUsageError(half) && half.message).toContain('ADDRESS_KEYS_SECRET_ARN is missing');
  });

  it.each([
    [[], 'say what to do'],
    [['dance'], 'there is no ops dance'],
    [['why', samsAddress], 'never as an argument'],
    [['why', '--url', 'laptop'], '--url is to be an address'],
    [['why', '--loud'], 'loud'],
  ])('refuses %j', async (argv, problem) => {
    const error = await problemOf(() => argumentsFrom(argv));
    expect(isUsageError(error) && error.message).toContain(problem);
  });

  it('takes one address on standard input and nothing else', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'local/ops.ts', 'why'], {
      ...{ cwd: root, encoding: 'utf8', input: `${samsAddress}\nother@mail.example\n` },
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('one address is wanted')]);
    expect(stderr).not.toContain(samsAddress);
  });
});
