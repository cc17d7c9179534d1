const whole = new Intl.NumberFormat('en-GB');

/** A dash where nothing is known: not the same as none. */
export const number = (value) => (value === null || value === undefined ? '–' : whole.format(value));

export const counted = (value, one, many) => `${number(value)} ${value === 1 ? one : many}`;

/** In the reader's own zone. */
export const when = (instant) =>
  new Date(instant).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

const days = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** A day that is one everywhere: `2026-11-30` as `Mon, 30 Nov`. */
export const dayOf = (day) => days.format(new Date(day));

const months = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

export const monthOf = (month) => months.format(new Date(month));

export const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';

const byteUnits = ['bytes', 'kB', 'MB', 'GB'];

export const size = (bytes) => {
  const unit = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), byteUnits.length - 1);
  const value = bytes / 1000 ** unit;
  return `${unit === 0 ? value : value.toFixed(value < 10 ? 1 : 0)} ${byteUnits[unit]}`;
};
