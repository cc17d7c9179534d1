import { limits, oneLine } from './clean-text.ts';
import { productName } from './fixed-words.ts';
import type { Agency } from './mail-content.ts';

type Named = Pick<Agency, 'name'>;

/** What an agency is called in a sentence; never empty, so that the sentence holds. */
export const agencyName = (agency: Named | null): string =>
  oneLine(agency?.name ?? null, limits.company) || 'Your recruitment agency';

/** Who a mail says it is from: 'North Search via Onward'. Null for what would pass for an address of somebody else's. */
export const senderName = (agency: Named): string | null => {
  const name = oneLine(agency.name, limits.company);
  return name === '' || name.includes('@') ? null : `${name} via ${productName}`;
};
