import type { BatchOrigin } from '../enrollment/enrollment.ts';
import type { Agency as Brand } from '../words/mail-content.ts';
import type { Agency } from './agency.ts';

type Consultant = Pick<BatchOrigin, 'consultantName' | 'consultantAddress'>;

/** How an agency shows on the mails of one candidate. The row's own consultant comes before the agency's. */
export const brandFor = (agency: Agency, row: Consultant): Brand => {
  const { name, colour } = agency;
  // Somebody else's address belongs under nobody's name, but the agency's own reaches everybody who works there.
  const namesSomebody = row.consultantName !== null || row.consultantAddress !== null;
  return {
    name,
    colour,
    consultantName: namesSomebody ? row.consultantName : agency.consultantName,
    consultantAddress: row.consultantAddress ?? agency.consultantAddress,
  };
};
