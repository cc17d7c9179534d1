import { randomBytes } from 'node:crypto';
import type { Ledger } from '../ledger.ts';
import { readAddresses } from '../standard-input.ts';
import type { AgencyAsked } from './arguments.ts';
import { keysOf, makeKey, revokeKey } from './keys.ts';
import { makeAgency, noAgency, type Told, takeIn, takeOut } from './people.ts';
import { printAgencies, printAgency, printPeople } from './print-agency.ts';

/** One transaction takes them all in. */
const addressesMax = 50;

const agenciesMax = 10_000;

/** Does what was asked and says so; returns the exit code. `ledger` opens once the arguments and addresses are read. */
export const runAgency = async (asked: AgencyAsked, openLedger: () => Promise<Ledger>): Promise<number> => {
  const addresses = wantsAddresses.has(asked.does) ? await readAddresses(addressesMax) : [];
  const ledger = await openLedger();
  try {
    return await run(asked, ledger, addresses);
  } finally {
    ledger.close();
  }
};

const wantsAddresses: ReadonlySet<AgencyAsked['does']> = new Set(['make', 'add-person', 'remove-person']);

const run = async (asked: AgencyAsked, ledger: Ledger, addresses: readonly string[]): Promise<number> => {
  const { store } = ledger;
  switch (asked.does) {
    case 'list': {
      const agencies = [...(await store.agencies(agenciesMax))].sort((a, b) => (a.id < b.id ? -1 : 1));
      return say(asked.json ? JSON.stringify(agencies) : printAgencies(agencies));
    }
    case 'show': {
      const agency = await store.get('agency', asked.id);
      if (agency === null) return refuse(noAgency(asked.id));
      const keys = (await keysOf(store, agency.keyIds)).map(({ hash: _, ...key }) => key);
      return say(asked.json ? JSON.stringify({ ...agency, keys }) : printAgency(agency, keys));
    }
    case 'make':
      return tell(
        asked,
        await makeAgency(store, await ledger.addressKeys(), { ...asked, now: await ledger.now() }, addresses),
      );
    case 'add-person':
      if (addresses.length === 0) return refuse('nobody to add: give addresses on standard input');
      return tell(asked, await takeIn(store, await ledger.addressKeys(), asked.id, addresses));
    case 'remove-person':
      if (addresses.length === 0) return refuse('nobody to remove: give addresses on standard input');
      return tell(asked, await takeOut(store, await ledger.addressKeys(), asked.id, addresses));
    case 'make-key': {
      const now = await ledger.now();
      const made = await makeKey(store, {
        ...{ agencyId: asked.id, name: asked.name, now },
        random: randomBytes,
      });
      if (made.type === 'refused') return refuse(made.why);
      const { record, text } = made;
      console.error(`key ${record.id} of ${asked.id}, shown this once:`);
      return say(asked.json ? JSON.stringify({ id: record.id, name: record.name, key: text }) : text);
    }
    case 'revoke-key': {
      const now = await ledger.now();
      const revoked = await revokeKey(store, { agencyId: asked.id, keyId: asked.keyId, now });
      return revoked.type === 'refused' ? refuse(revoked.why) : say(`${asked.keyId} opens nothing any more`);
    }
    default:
      return asked satisfies never;
  }
};

const tell = (asked: AgencyAsked, told: Told): number =>
  told.type === 'refused'
    ? refuse(told.why)
    : say(asked.json ? JSON.stringify(told) : printPeople(asked.does, told.agency, told.people));

const say = (text: string): number => {
  if (text !== '') console.log(text);
  return 0;
};

const refuse = (why: string): number => {
  console.error(`ops agency: ${why}`);
  return 1;
};
