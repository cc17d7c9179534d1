import { type Agency, type AgencyMember, agencyIdPattern } from '#core/agencies/agency.ts';
import { addPeople, agencyPeopleMax, newAgency } from '#core/agencies/people.ts';
import { addressKeys, normalAddress } from '#core/identity/address.ts';
import type { Keys } from '#core/identity/keys.ts';
import { type Store, untilSaved, type Write } from '#core/ports/store.ts';
import type { Instant } from '#core/time/instant.ts';

export type Told =
  | { readonly type: 'done'; readonly agency: Agency; readonly people: readonly string[] }
  | { readonly type: 'refused'; readonly why: string };

type Wanted = { readonly id: string; readonly name: string; readonly colour: string | null } & {
  readonly zone: string | null;
  readonly now: Instant;
};

/** Makes an agency with its first people; all of it or nothing. `addresses` as given, each one that can be mailed. */
export const makeAgency = (
  store: Store,
  keys: Keys,
  wanted: Wanted,
  addresses: readonly string[],
): Promise<Told> =>
  untilSaved<Told>(store, async () => {
    if (!agencyIdPattern.test(wanted.id)) return refused(badId);
    if ((await store.get('agency', wanted.id)) !== null)
      return refused(`there is an agency ${wanted.id} already`);
    return taken(store, keys, newAgency(wanted), addresses, null);
  });

/** Takes people into an agency; those it has already are passed over. */
export const takeIn = (
  store: Store,
  keys: Keys,
  agencyId: string,
  addresses: readonly string[],
): Promise<Told> =>
  untilSaved<Told>(store, async () => {
    const agency = await store.get('agency', agencyId);
    if (agency === null) return refused(noAgency(agencyId));
    return taken(store, keys, agency, addresses, agency.version);
  });

/** From now on they cannot sign in, and sessions they have open end. */
export const takeOut = (
  store: Store,
  keys: Keys,
  agencyId: string,
  addresses: readonly string[],
): Promise<Told> =>
  untilSaved<Told>(store, async () => {
    const agency = await store.get('agency', agencyId);
    if (agency === null) return refused(noAgency(agencyId));
    const ids = addresses.flatMap((address) => addressKeys(keys, normalAddress(address)!));
    const gone = agency.people.filter(({ id }) => ids.includes(id));
    if (gone.length < addresses.length)
      return refused(`not all of these addresses belong to ${agencyId}: nobody was removed`);
    const left = { ...agency, people: agency.people.filter((person) => !gone.includes(person)) };
    return {
      writes: [
        saved(left, agency.version),
        ...gone.map(({ id }) => ({ type: 'remove', kind: 'agency-person', id }) as const),
      ],
      result: done(left, gone),
    };
  });

const taken = async (
  store: Store,
  keys: Keys,
  agency: Agency,
  addresses: readonly string[],
  expects: number | null,
): Promise<{ readonly writes: readonly Write[]; readonly result: Told }> => {
  const wanted = addresses.map((address) => ({ address, ids: addressKeys(keys, normalAddress(address)!) }));
  const found = await store.getMany(
    wanted.flatMap(({ ids }) => ids.map((id) => ({ kind: 'agency-person', id }) as const)),
  );
  const known = (ids: readonly string[]) =>
    ids.map((id) => found.get('agency-person', id)).find((person) => person !== null) ?? null;
  const added = addPeople(
    agency,
    wanted.map(({ address, ids }) => ({ id: ids[0]!, address, known: known(ids) })),
  );
  switch (added.type) {
    case 'of-another':
      return refused(
        `${added.address} belongs to the agency ${added.agencyId}, and a person belongs to one: nothing was changed`,
      );
    case 'too-many':
      return refused(`an agency has at most ${agencyPeopleMax} people: nothing was changed`);
    case 'added':
      return {
        writes: [
          saved(added.agency, expects),
          ...added.people.map(
            (record) => ({ type: 'put', kind: 'agency-person', record, expects: null }) as const,
          ),
        ],
        result: done(added.agency, added.people),
      };
    default:
      return added satisfies never;
  }
};

const saved = (agency: Agency, expects: number | null): Write => ({
  type: 'put',
  kind: 'agency',
  record: expects === null ? agency : { ...agency, version: expects + 1 },
  expects,
});

const done = (agency: Agency, people: readonly AgencyMember[]): Told => ({
  type: 'done',
  agency,
  people: people.map(({ address }) => address),
});

const refused = (why: string) => ({ writes: [], result: { type: 'refused', why } as const });

export const noAgency = (id: string): string => `there is no agency ${id}`;

const badId =
  'an agency id is a to z, 0 to 9 and hyphens, begins with a letter and has at most 40 characters';
