import type { Agency } from '#core/agencies/agency.ts';
import { addPeople, newAgency } from '#core/agencies/people.ts';
import { addressKey, normalAddress } from '#core/identity/address.ts';
import type { Keys } from '#core/identity/keys.ts';
import { itemOf } from '#functions/adapters/dynamodb-items.ts';
import type { Table } from './aws/table.ts';

/** Who may sign in to the laptop's console; the link to do so is in the mailbox. */
export const agencyPerson = 'agency@laptop.test';
export const agencyId = 'laptop';

type Seed = { readonly table: Table; readonly keys: Keys; readonly zone: string; readonly now: string };

/** The laptop's one agency, made at the first start; later ones leave it as it has become. */
export const seedAgency = async ({ table, keys, zone, now }: Seed): Promise<void> => {
  const nobody: Agency = newAgency({
    ...{ id: agencyId, name: 'Laptop Recruiting', colour: null },
    ...{ zone, now },
  });
  const id = addressKey(keys, normalAddress(agencyPerson)!);
  const added = addPeople(nobody, [{ id, address: agencyPerson, known: null }]);
  if (added.type !== 'added') throw new Error(`the laptop's agency cannot be made: ${added.type}`);
  const isNew = await table.putNew(itemOf('agency', added.agency));
  if (isNew) for (const person of added.people) await table.putNew(itemOf('agency-person', person));
};
