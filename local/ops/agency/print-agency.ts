import type { Agency, ApiKey } from '#core/agencies/agency.ts';
import type { AgencyAsked } from './arguments.ts';

/** A line an agency. */
export const printAgencies = (agencies: readonly Agency[]): string =>
  agencies.length === 0
    ? 'no agency yet: ops agency make ID --name NAME'
    : agencies.map((agency) => `${agency.id.padEnd(idWidth)} ${words(agency)}`).join('\n');

const idWidth = 20;

/** The agency, its people and its keys, a line each. */
export const printAgency = (agency: Agency, keys: readonly Omit<ApiKey, 'hash'>[]): string =>
  [
    `${agency.id}  ${words(agency)}, since ${agency.createdAt.slice(0, 10)}`,
    ...agency.people.map(({ address }) => `person  ${address}`),
    ...keys.map(
      ({ id, name, createdAt, revokedAt }) =>
        `key     ${id}  ${name}, made ${createdAt}${revokedAt === null ? '' : `, revoked ${revokedAt}`}`,
    ),
  ].join('\n');

/** What came of a change of people. */
export const printPeople = (does: AgencyAsked['does'], agency: Agency, people: readonly string[]): string => {
  const changed = people.map((address) => `${does === 'remove-person' ? 'removed' : 'added  '} ${address}`);
  if (does === 'make') changed.unshift(`made    ${agency.id}  ${words(agency)}`);
  return changed.length === 0 ? 'all of them belonged to it already' : changed.join('\n');
};

const words = ({ name, zone, colour, people, keyIds }: Agency): string =>
  [
    name,
    zone ?? "the deployment's zone",
    ...(colour === null ? [] : [colour]),
    `${people.length} ${people.length === 1 ? 'person' : 'people'}`,
    `${keyIds.length} ${keyIds.length === 1 ? 'key' : 'keys'}`,
  ].join(', ');
