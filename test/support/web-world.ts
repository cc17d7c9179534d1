import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { inject } from 'vitest';
import type { EnrollmentRecord, InboundRecord } from '#local/records.ts';
import { type LocalOptions, startLocal, type World } from '#local/world.ts';
import { type Forward, gmailForward } from './forwards.ts';
import type { Message } from './laptop.ts';
import { planUrl } from './pages.ts';

export type WebWorld = Awaited<ReturnType<typeof startWebWorld>>;

/** One laptop for a whole file of tests, each with a person of its own. Thursday 8 January 2026, 10:00 in London. */
export const startWebWorld = async (options: LocalOptions = {}) => {
  const world: World = await startLocal({
    now: '2026-01-08T10:00:00.000Z',
    bundles: inject('bundles'),
    log: () => {},
    ...options,
  });
  const read = async <Answer>(path: string): Promise<Answer> =>
    (await (await fetch(world.web + path)).json()) as Answer;
  const mailbox = async (address: string): Promise<readonly Message[]> =>
    (await read<readonly Message[]>('/api/messages')).filter(({ to }) => to.includes(address));
  const plans = async (address: string): Promise<readonly EnrollmentRecord[]> =>
    (await read<readonly EnrollmentRecord[]>('/api/enrollments')).filter((each) => each.address === address);
  const post = (raw: string, from: string, to: string = world.address) =>
    world.receive(raw, { mailFrom: from, rcptTo: [to] });
  return {
    ...{ world, mailbox, plans, post },
    newestMail: async (address: string): Promise<Message> => (await mailbox(address)).at(-1)!,
    inbound: () => read<readonly InboundRecord[]>('/api/inbound'),
    /** A person whose rejection has just started a plan. */
    enrolled: async (address: string, forward: Forward = {}) => {
      await post(gmailForward({ person: address, ...forward }), address);
      const [receipt] = await mailbox(address);
      if (receipt === undefined) throw new Error(`${address} got no receipt`);
      return { address, receipt, plan: planUrl(receipt), planNow: async () => (await plans(address))[0]! };
    },
    /** Every record of the table, by its key. */
    table: () => tableOf(world),
  };
};

const tableOf = async (world: World): Promise<Readonly<Record<string, unknown>>> => {
  const endpoint = world.environment().AWS_ENDPOINT_URL_DYNAMODB!;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ ...world.sdk(), endpoint }));
  const { Items = [], LastEvaluatedKey } = await client.send(
    new ScanCommand({ TableName: world.environment().TABLE_NAME! }),
  );
  client.destroy();
  if (LastEvaluatedKey !== undefined) throw new Error('the table outgrew one page');
  // How fresh the proof is that events flow has nothing to do with anybody's page.
  const lasting = Items.filter(({ pk }) => !String(pk).startsWith('event-proof'));
  return Object.fromEntries(lasting.map((item) => [String(item.pk), item]));
};
