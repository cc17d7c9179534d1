import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowReasons } from '#core/batches/file/reasons.ts';
import type { CandidateRow } from '#core/batches/planned-row.ts';
import { explainRowReason } from '#core/batches/report/report-words.ts';
import { stages } from '#core/classification/verdict.ts';
import { readCell, rowsOf } from './read-file.ts';

/** Each cell by what was read of it in one field, or the reason the row cannot be used. */
const reads = async (
  heading: string,
  field: keyof CandidateRow,
  cells: Readonly<Record<string, unknown>>,
) => {
  for (const [cell, want] of Object.entries(cells)) {
    const read = await readCell(heading, cell);
    expect([cell, typeof read === 'string' ? read : read[field]]).toEqual([cell, want]);
  }
};

describe('an address', () => {
  it('is mailed as it was given, without what stood around it', () =>
    reads('email', 'address', {
      'Sam.Doe+jobs@Mail.Example': 'Sam.Doe+jobs@Mail.Example',
      '  sam@mail.example ;': 'sam@mail.example',
      '\u00a0sam@mail.example\u200b\ufeff': 'sam@mail.example',
      'mailto:sam@mail.example?subject=Hello%20you': 'sam@mail.example',
      'Sam Doe <sam@mail.example>': 'sam@mail.example',
      '"Doe, Sam" <mailto:sam@mail.example>,': 'sam@mail.example',
      '<sam@mail.example>': 'sam@mail.example',
      "'sam@mail.example": 'sam@mail.example',
      '="sam@mail.example"': 'sam@mail.example',
      '=HYPERLINK("mailto:sam@mail.example","Sam")': 'sam@mail.example',
      '=HYPERLINK("mailto:sam@mail.example";"write to ""Sam""")': 'sam@mail.example',
      '=LIEN_HYPERTEXTE("mailto:sam@mail.example")': 'sam@mail.example',
      '=HYPERLINK("https://crm.example/7","sam@mail.example")': 'sam@mail.example',
    }));
  it('is compared in its normal form', async () => {
    const rows = await rowsOf(
      'email,x\nS.am+jobs@googlemail.com,1\nMÜLLER@Bücher.example,1\nZoe@Bücher.example,1\n',
    );
    expect(rows.map((row) => (row.type === 'usable' ? row.normal : row.reason))).toEqual([
      'sam@gmail.com',
      'bad-address',
      'zoe@xn--bcher-kva.example',
    ]);
  });
  it('is refused with what is wrong with it', () =>
    reads('email', 'address', {
      '': 'no-address',
      ' \u00a0': 'no-address',
      '-': 'no-address',
      'n/a': 'no-address',
      'sam at mail.example': 'bad-address',
      'sam@': 'bad-address',
      '@mail.example': 'bad-address',
      'sam@mail': 'bad-address',
      'sam@10.0.0.1': 'bad-address',
      'sam doe@mail.example': 'bad-address',
      'sam@@mail.example': 'bad-address',
      'Sam <sam@mail.example': 'bad-address',
      'sam@mail.example\r\nBcc: kim@mail.example': 'several-addresses',
      'sam@mail.example, kim@mail.example': 'several-addresses',
      'sam@mail.example kim@mail.example': 'several-addresses',
      'Sam <sam@mail.example>; Kim <kim@mail.example>': 'several-addresses',
      // SES answers there as a mailbox would that is gone, so that an agency can see what a batch does about it.
      'bounce+row-7@simulator.amazonses.com': 'bounce+row-7@simulator.amazonses.com',
      'no-reply@mail.example': 'no-reply-address',
      'DoNotReply@mail.example': 'no-reply-address',
      'mailer-daemon@mail.example': 'no-reply-address',
      'me+abc@in.onward.test': 'our-own-address',
      'sam@mail.in.onward.test': 'our-own-address',
      [`${'x'.repeat(300)}@mail.example`]: 'bad-address',
      [`${'x'.repeat(20_000)}@mail.example`]: 'too-long',
    }));
});

describe('a first name', () => {
  it('is cleaned, and what is no name is left out', () =>
    reads('first name', 'firstName', {
      Sam: 'Sam',
      ' \u00a0Mary  Ann ': 'Mary Ann',
      'Sam\u202e\u0007': 'Sam',
      "'Sam": 'Sam',
      '="Sam"': 'Sam',
      'Doe, Sam': 'Sam',
      'N/A': null,
      'click http://evil.example': null,
      'sam@mail.example': null,
      '=1+1': null,
      [`Sam${' x'.repeat(4_000)}`]: 'Sam',
    }));
  it('comes from the whole name, or from beside the address, where there is no column of its own', async () => {
    const first = async (file: string) => {
      const [row] = await rowsOf(file);
      return row?.type === 'usable' ? row.candidate.firstName : null;
    };
    expect(await first('email,name\na@b.example,"Doe, Sam"\n')).toBe('Sam');
    expect(await first('email,x\nSam Doe <a@b.example>,\n')).toBe('Sam');
    expect(await first('email,first name,name\nKim <a@b.example>,Sam,Al Fin\n')).toBe('Sam');
  });
});

describe('a date', () => {
  it('is read as Excel and people write it', () =>
    reads('rejected on', 'rejectedOn', {
      '': null,
      '-': null,
      '46115': '2026-04-03',
      '46115.75': '2026-04-03',
      '46115,75': '2026-04-03',
      '2026-04-03': '2026-04-03',
      '2026/4/3': '2026-04-03',
      '2026-04-03 14:30': '2026-04-03',
      '2026-04-03T14:30:00.123+02:00': '2026-04-03',
      '2026-04-03T23:30:00Z': '2026-04-03',
      '20260403': '2026-04-03',
      '03.04.2026': '2026-04-03',
      '3.4.26': '2026-04-03',
      '3. 4. 2026': '2026-04-03',
      '03.04.2026 14:30 Uhr': '2026-04-03',
      '3/4/2026': '2026-04-03',
      '3-4-2026': '2026-04-03',
      '25/3/2026 2:30:00 PM': '2026-03-25',
      '3 April 2026': '2026-04-03',
      '3rd Apr 2026': '2026-04-03',
      '03-Apr-26': '2026-04-03',
      'Friday, 3 April 2026': '2026-04-03',
      'April 3, 2026': '2026-04-03',
      'Apr. 3, 2026 2:30 pm': '2026-04-03',
      '3. April 2026': '2026-04-03',
      '3. Dez. 2025': '2025-12-03',
      'Fr., 3. April 2026 um 14:30': '2026-04-03',
      '1er avril 2026': '2026-04-01',
      '3 févr. 2026': '2026-02-03',
      '3 de abril de 2026': '2026-04-03',
      '3 mei 2025': '2025-05-03',
      '29.02.2024': '2024-02-29',
      '="2026-04-03"': '2026-04-03',
      '2026-05-02': '2026-05-02',
    }));
  it('or the row says that it is none', () =>
    reads('rejected on', 'rejectedOn', {
      '31.02.2026': 'bad-date',
      '29.02.2026': 'bad-date',
      '00.00.0000': 'bad-date',
      '13/13/2026': 'bad-date',
      '2026-13-01': 'bad-date',
      '3.4.': 'bad-date',
      'April 2026': 'bad-date',
      '3 Smarch 2026': 'bad-date',
      yesterday: 'bad-date',
      '=TODAY()': 'bad-date',
      '1': 'bad-date',
      '12345': 'bad-date',
      '99999': 'bad-date',
      '1998-04-03': 'bad-date',
      '2026-05-03': 'future-date',
      '03.04.2027': 'future-date',
      '60000': 'future-date',
    }));
});

describe('a stage', () => {
  it('is known in our words', () =>
    reads('stage', 'stage', Object.fromEntries(stages.map((each) => [each, each]))));
  it('and in theirs', () =>
    reads('stage', 'stage', {
      'Offer withdrawn': 'offer-withdrawn',
      'Final interview': 'final',
      'Letzte Runde': 'final',
      'Dernier entretien': 'final',
      'Última entrevista': 'final',
      'Phone screen': 'screen',
      Telefoninterview: 'screen',
      Erstgespräch: 'screen',
      'Entretien téléphonique': 'screen',
      'Entrevista telefónica': 'screen',
      'Telefonisch gesprek': 'screen',
      'Take-home test': 'assessment',
      Probearbeit: 'assessment',
      'Prueba técnica': 'assessment',
      '1st Interview': 'interview',
      'Nach dem Vorstellungsgespräch': 'interview',
      Entretien: 'interview',
      Sollicitatiegesprek: 'interview',
      Bewerbung: 'application',
      'CV rejected': 'application',
      Candidature: 'application',
      Sollicitatie: 'application',
      'Stelle besetzt': 'closed',
      'Position filled': 'closed',
      'Poste pourvu': 'closed',
      '': 'unknown',
      Rejected: 'unknown',
      '4': 'unknown',
    }));
});

it('feedback is one of the words, or the employer’s own', async () => {
  await reads('feedback', 'feedback', {
    given: 'given',
    Ja: 'given',
    offered: 'offered',
    'auf Anfrage': 'offered',
    refused: 'refused',
    abgelehnt: 'refused',
    none: 'none',
    Keine: 'none',
    '': 'none',
    'No.': 'none',
    'Not enough SQL, they said': 'given',
  });
  await reads('feedback', 'feedbackText', {
    given: null,
    none: null,
    'Not enough SQL,\nthey said\u202e': 'Not enough SQL, they said',
  });
});

it('zones and languages are ours or theirs', async () => {
  await reads('zone', 'zone', {
    'Europe/Berlin': 'Europe/Berlin',
    'europe/berlin': 'Europe/Berlin',
    'America/New York': 'America/New_York',
    'UTC+5:45': '+05:45',
    '': null,
    Mars: 'unknown-zone',
    '+25:00': 'unknown-zone',
  });
  await reads('language', 'language', {
    en: 'en',
    'de-AT': 'de',
    DEUTSCH: 'de',
    Français: 'fr',
    español: 'es',
    Nederlands: 'nl',
    Klingon: null,
    '': null,
  });
});

it('a consultant is a name, an address or both, in one column or two', async () => {
  const consultant = async (cell: string) => {
    const read = await readCell('consultant', cell);
    return typeof read === 'string' ? read : [read.consultantName, read.consultantAddress];
  };
  expect(await consultant('Jane Smith <jane@agency.example>')).toEqual(['Jane Smith', 'jane@agency.example']);
  expect(await consultant('jane@agency.example')).toEqual([null, 'jane@agency.example']);
  expect(await consultant('Jane Smith')).toEqual(['Jane Smith', null]);
  expect(await consultant('Jane <not an address>')).toEqual(['Jane', null]);
  expect(await consultant('Jane <"a b"@agency.example>')).toEqual(['Jane', null]);
  const [row] = await rowsOf('email,recruiter,recruiter e-mail\na@b.example,Jane,jane@agency.example\n');
  expect(row).toMatchObject({
    candidate: { consultantName: 'Jane', consultantAddress: 'jane@agency.example' },
  });
});

it('names in a mail’s subject are one short line of text', async () => {
  await reads('company', 'company', {
    'Acme\r\nLtd': 'Acme Ltd',
    "'s-Gravenhage Bank": 's-Gravenhage Bank',
    "'t Hooft": 't Hooft',
    '<b>Acme</b>': 'Acme',
    'Acme https://evil.example/x': 'Acme',
    '\u202eemcA': 'emcA',
    '—': null,
    NULL: null,
    'Marks & Spencer': 'Marks & Spencer',
  });
  const read = await readCell('job title', 'x '.repeat(400));
  expect(typeof read === 'string' ? 0 : read.role!.length).toBeLessThanOrEqual(80);
});

it('an id stays what it is, or the row is too long', async () => {
  await reads('external id', 'externalId', {
    '="00042"': '00042',
    "'0815": '0815',
    'a-1': 'a-1',
    ['7'.repeat(101)]: 'too-long',
  });
});

it('a row with a character that is no text cannot be used', async () => {
  await reads('company', 'company', { 'Ac\0me': 'bad-characters' });
});

it('has words for every reason: what is wrong, and what to do', () => {
  const page = readFileSync(new URL('../../../../docs/candidate-files.md', import.meta.url), 'utf8');
  for (const reason of rowReasons) {
    expect(page).toContain(`| \`${reason}\` |`);
    const { what, todo } = explainRowReason(reason);
    expect(what).toMatch(/\.$/);
    expect(todo).toMatch(/\.$/);
  }
});
