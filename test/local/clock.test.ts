import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createActivity } from '#local/activity.ts';
import { createAgenda } from '#local/agenda.ts';
import { createClock } from '#local/clock.ts';
import { createTimeTravel } from '#local/time-travel.ts';
import type { World } from '#local/world.ts';
import { aWorld, bundleFixtures, notesOf } from './fixtures/a-world.ts';

const aLaptop = () => {
  let real = 1_000_000;
  const clock = createClock(5_000_000, () => real);
  const agenda = createAgenda();
  const kept: number[] = [];
  const travel = createTimeTravel(clock, agenda, createActivity(), () => kept.push(clock.now()));
  return { clock, agenda, travel, kept, passReal: (ms: number) => (real += ms) };
};

describe('the clock', () => {
  it('runs at real speed from where it was set', () => {
    const { clock, passReal } = aLaptop();
    passReal(250);
    expect(clock.now()).toBe(5_000_250);
  });

  it('never goes back, neither when told to nor when the machine is set back', () => {
    const { clock, passReal } = aLaptop();
    clock.moveTo(4_000_000);
    expect(clock.now()).toBe(5_000_000);
    passReal(-60_000);
    expect(clock.now()).toBe(5_000_000);
  });
});

describe('advancing', () => {
  it('visits every due instant in order, also those that come up on the way', async () => {
    const { clock, agenda, travel } = aLaptop();
    const visited: [string, number][] = [];
    const visit = (name: string) => () => void visited.push([name, clock.now()]);
    agenda.add(5_003_000, visit('third'));
    agenda.add(5_001_000, () => {
      visit('first')();
      agenda.add(5_002_000, visit('second'));
    });
    agenda.cancel(agenda.add(5_002_500, visit('cancelled')));
    agenda.add(5_009_000, visit('after'));
    await travel.advanceTo(5_004_000);
    expect(visited).toEqual([
      ['first', 5_001_000],
      ['second', 5_002_000],
      ['third', 5_003_000],
    ]);
    expect(clock.now()).toBe(5_004_000);
  });

  it('moves on only when the work at an instant is done', async () => {
    const { clock, agenda } = aLaptop();
    const activity = createActivity();
    const travel = createTimeTravel(clock, agenda, activity, () => {});
    const seen: number[] = [];
    agenda.add(5_001_000, () => {
      void activity.during(async () => {
        for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
        seen.push(clock.now());
      });
    });
    agenda.add(5_002_000, () => seen.push(clock.now()));
    await travel.advanceTo(5_010_000);
    expect(seen).toEqual([5_001_000, 5_002_000]);
  });

  it('keeps the clock before the work of an hour, so that a laptop killed on the way does not wake up before its mails', async () => {
    const { agenda, travel, kept } = aLaptop();
    const hour = 3_600_000;
    const seen: (number | undefined)[] = [];
    for (const at of [1, 2, 3]) agenda.add(5_000_000 + at * hour, () => seen.push(kept.at(-1)));
    await travel.advanceTo(5_000_000 + 4 * hour);
    expect(seen).toEqual([1, 2, 3].map((at) => 5_000_000 + at * hour));
    expect(kept.at(-1)).toBe(5_000_000 + 4 * hour);
  });

  it('a jump moves the clock first and does the work after', async () => {
    const { clock, agenda, travel } = aLaptop();
    const seen: number[] = [];
    for (const at of [5_001_000, 5_002_000]) agenda.add(at, () => seen.push(clock.now()));
    await travel.jumpTo(5_100_000);
    expect(seen).toEqual([5_100_000, 5_100_000]);
  });
});

describe('the sweep', () => {
  let world: World;
  let fixtures: Awaited<ReturnType<typeof bundleFixtures>>;
  beforeAll(async () => {
    fixtures = await bundleFixtures();
    world = await aWorld(fixtures.bundles);
  });
  afterAll(async () => {
    await world.stop();
    await fixtures.remove();
  });
  const sweeps = async (): Promise<string[]> =>
    (await notesOf(world, 'sweeps/')).map(({ key }) => key.slice(15, 23));

  it('runs once a week of an advance even when nothing is due', async () => {
    await world.advanceTo('2026-01-15T12:30:00Z');
    expect(await sweeps()).toEqual(['08T00:00', '15T00:00']);
  });

  it('runs every five minutes while something overdue has no schedule', async () => {
    const client = new DynamoDBClient({
      ...world.sdk(),
      endpoint: world.environment().AWS_ENDPOINT_URL_DYNAMODB!,
    });
    const Item = { pk: 'e', sk: 'e', duePk: 'due#3', dueSk: '2026-01-15T12:42:00.000Z#enrollment' };
    const asAttributes = Object.fromEntries(Object.entries(Item).map(([name, S]) => [name, { S }]));
    await client.send(new PutItemCommand({ TableName: 'onward', Item: asAttributes }));
    await world.advanceTo('2026-01-15T12:56:00Z');
    expect((await sweeps()).slice(2)).toEqual(['15T12:45', '15T12:50', '15T12:55']);
  });
});
