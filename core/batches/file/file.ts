/** What a candidate file may hold, by our names. */
export const fields = [
  'email',
  'firstName',
  'zone',
  'language',
  'company',
  'role',
  'stage',
  'rejectedOn',
  'feedback',
  'consultant',
  'externalId',
] as const;
export type Field = (typeof fields)[number];

/** Field → heading of the column, as the file writes it. */
export type ColumnMapping = Readonly<Partial<Record<Field, string>>>;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
