import { expect } from 'vitest';
import { gmailForward } from './forwards.ts';
import { hidden, linkIn, press } from './pages.ts';
import type { Teller } from './stories.ts';

/** Thursday 8 January: the days of a series that nothing disturbs. */
export const undisturbed = ['1 01-08', '2 01-09', '3 01-12', '4 01-13', '5 01-16', '6 01-20'];
export const afterTheEnd = '2026-01-26T12:00:00Z';

export const rejectionFrom = (person: string, company: string, role = 'Planner'): string =>
  gmailForward({ person, company, role, from: `hr@${company.toLowerCase()}.example`, name: 'Ada Byrd' });

export const enrolled = async ({ person, post }: Teller): Promise<void> => {
  expect(await post(gmailForward({ person }))).toBe('enrolled rejection');
};

export const textOf = async ({ mail }: Teller, subject: RegExp | number): Promise<string> =>
  (await mail(subject)).text.replace(/\s+/g, ' ');

export const statuses = async ({ plans }: Teller): Promise<readonly string[]> =>
  (await plans()).map(({ status }) => status);

/** Between step 4 and step 5 the next rejection waits its turn. */
export const enrolledTwice = async (teller: Teller): Promise<void> => {
  await enrolled(teller);
  await teller.until('2026-01-14T12:00:00Z');
  expect(await teller.post(rejectionFrom(teller.person, 'Bolt'))).toBe('enrolled after-running-series');
  expect(await statuses(teller)).toEqual(['active', 'pending']);
};

/** A forward of two rejections. */
export const both = (person: string): string => {
  const second = gmailForward({
    person,
    company: 'Bolt',
    role: 'Clerk',
    from: 'ada@bolt.example',
    name: 'Ada Byrd',
  });
  return `${gmailForward({ person, messageId: `both.${person}` })}\r\n${second.slice(second.indexOf('----------'))}`;
};

/** Asks for the address a mail filter may forward to. */
export const secretAddress = async (teller: Teller): Promise<string> => {
  await teller.press('fresh-link');
  const url = linkIn(await teller.mail(-1), /open the page/i);
  const page = await press(url, 'open');
  const shown = await press(url, 'new-address', {
    pass: hidden(page, 'pass'),
    generation: hidden(page, 'generation'),
  });
  return /me\+[a-z2-7]{26}@in\.onward\.test/.exec(shown.text)![0];
};
