/** Mail before dawn or at night helps nobody, and ten minutes of spread must not cross midnight. */
export const earliestHour = '05:00';
export const latestHour = '21:00';

/** Reads '9:30', '09:30', '9.30', '9', '9am', '2:15 pm' as 'HH:MM'; null when it is no hour from 05:00 to 21:00. */
export const parseHour = (text: string): string | null => {
  const match = /^(\d{1,2})(?:[:.]([0-5]\d))?\s*(am|pm)?$/i.exec(text.trim());
  if (match === null) return null;
  const half = match[3]?.toLowerCase();
  const typed = Number(match[1]);
  if (half !== undefined && (typed < 1 || typed > 12)) return null;
  const hours = half === undefined ? typed : (typed % 12) + (half === 'pm' ? 12 : 0);
  const hour = `${String(hours).padStart(2, '0')}:${match[2] ?? '00'}`;
  return hour >= earliestHour && hour <= latestHour ? hour : null;
};
