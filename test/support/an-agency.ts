import type { Agency, AgencyPerson } from '#core/agencies/agency.ts';
import { newApiKey } from '#core/agencies/api-key.ts';
import { idOf } from './a-candidate.ts';
import { thursday } from './an-enrollment.ts';

export const ninasAddress = 'nina@harbourlane.example';

/** A recruitment agency with one person, Nina, and no keys. */
export const anAgency = (said: Partial<Agency> = {}): Agency => ({
  id: 'harbour-lane',
  version: 1,
  name: 'Harbour Lane Recruitment',
  colour: '#1f6f5c',
  consultantName: 'Priya Shah',
  consultantAddress: 'priya.shah@harbourlane.example',
  zone: 'Europe/London',
  people: [{ id: idOf(ninasAddress), address: ninasAddress }],
  keyIds: [],
  createdAt: thursday,
  ...said,
});

export const anAgencyPerson = (said: Partial<AgencyPerson> = {}): AgencyPerson => ({
  id: idOf(ninasAddress),
  version: 1,
  agencyId: 'harbour-lane',
  address: ninasAddress,
  signIns: [],
  ...said,
});

/** A key of the agency, and the text that opens it. */
export const anApiKey = (agencyId = 'harbour-lane', seed = 7) =>
  newApiKey({
    agencyId,
    name: 'nightly import',
    createdBy: null,
    now: thursday,
    random: (bytes) => new Uint8Array(bytes).map((_, index) => (index * 31 + seed * 17) % 256),
  });
