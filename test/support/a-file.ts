/** A CSV of so many people, one a row, and what else is to stand below them. */
export const aFileOf = (people: number, more: readonly string[] = []): string =>
  [
    'email,first name,company,role,time zone',
    ...Array.from(
      { length: people },
      (_, n) => `person-${n}@mail.example,Pat,Acme,Analyst,${n % 3 === 2 ? 'Europe/Berlin' : ''}`,
    ),
    ...more,
    '',
  ].join('\r\n');
