import type { DateExplanation } from '#core/time/explain-date.ts';
import type { Preview } from './result.ts';
import type { HolidayName } from './why-words.ts';

/** England stands for the United Kingdom, as in the table. */
const regions: Readonly<Record<string, string>> = { GB: 'ENG' };

/** Names for the holidays a preview speaks of. The table has none; the library that made it does, where it is installed. */
export const holidayNames = async (preview: Preview): Promise<HolidayName> => {
  if (
    !preview.mails.some(
      (mail) => mail.type === 'step' && mail.why.day?.because === 'plan' && passesHoliday(mail.why.day.plan),
    )
  )
    return () => null;
  // Slow to load, and most previews meet no holiday.
  const library = await import('date-holidays').catch(() => null);
  if (library === null) return () => null;
  return (country, date) => {
    const region = regions[country];
    const calendar =
      region === undefined ? new library.default(country) : new library.default(country, region);
    const holiday = calendar
      .getHolidays(Number(date.slice(0, 4)), 'en')
      .find((each) => each.type === 'public' && each.date.startsWith(date));
    return holiday?.name ?? null;
  };
};

const passesHoliday = (plan: DateExplanation | null): boolean =>
  plan?.moves.some(({ passed }) => passed.some(({ because }) => because === 'holiday')) ?? false;
