import type { Instant } from '../time/instant.ts';
import type { Agency, AgencyMember, AgencyPerson } from './agency.ts';

/** All of an agency's people stand in its one record, which every call of theirs reads. */
export const agencyPeopleMax = 100;

/** An agency with nobody in it, its texts unchecked: whoever makes one looks at them first. */
export const newAgency = (wanted: {
  readonly id: string;
  readonly name: string;
  readonly colour: string | null;
  readonly zone: string | null;
  readonly now: Instant;
}): Agency => ({
  ...{ id: wanted.id, version: 0, name: wanted.name, colour: wanted.colour, zone: wanted.zone },
  ...{ consultantName: null, consultantAddress: null, people: [], keyIds: [], createdAt: wanted.now },
});

export type PeopleAdded =
  | {
      readonly type: 'added';
      readonly agency: Agency;
      /** Those who are new; the others were the agency's already. */
      readonly people: readonly AgencyPerson[];
    }
  /** A person belongs to one agency: who signs in must not have to say for which. */
  | { readonly type: 'of-another'; readonly address: string; readonly agencyId: string }
  | { readonly type: 'too-many' };

/** Takes people in, all or none. `known` are their records under whichever key; version unraised. */
export const addPeople = (
  agency: Agency,
  wanted: readonly (AgencyMember & { readonly known: AgencyPerson | null })[],
): PeopleAdded => {
  const stranger = wanted.find(({ known }) => known !== null && known.agencyId !== agency.id);
  if (stranger !== undefined)
    return { type: 'of-another', address: stranger.address, agencyId: stranger.known!.agencyId };
  const people = wanted
    .filter(({ known }) => known === null)
    .map(({ id, address }) => ({ id, version: 0, agencyId: agency.id, address, signIns: [] }));
  const members = [...agency.people, ...people.map(({ id, address }) => ({ id, address }))];
  if (members.length > agencyPeopleMax) return { type: 'too-many' };
  return { type: 'added', agency: { ...agency, people: members }, people };
};
