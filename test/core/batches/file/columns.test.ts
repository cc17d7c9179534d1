import { describe, expect, it } from 'vitest';
import { columnNames } from '#core/batches/file/column-names.ts';
import type { ColumnMapping } from '#core/batches/file/file.ts';
import { columnOf, findColumns, uniqueHeadings } from '#core/batches/file/find-columns.ts';
import { explainColumnProblem } from '#core/batches/report/report-words.ts';
import { rowsOf, survey } from './read-file.ts';

const found = (headings: readonly string[], chosen: ColumnMapping | null = null) =>
  findColumns(uniqueHeadings(headings), chosen);

describe('columns are known by what agencies call them', () => {
  const headings: Readonly<Record<string, readonly string[]>> = {
    email: [
      'E-Mail',
      'e-mail address',
      'EMAIL',
      'Email_Address',
      'emailAddress',
      'Candidate email',
      'Courriel',
      'Correo electrónico',
      'E-mailadres',
      'Kandidaten-E-Mail',
      'E-Mail des Bewerbers',
      ' email * (required)',
    ],
    firstName: [
      'Vorname',
      'first name',
      'First Name',
      'given name',
      'forename',
      'Prénom',
      'PRENOM',
      'Nombre',
      'Voornaam',
    ],
    zone: ['Zeitzone', 'time zone', 'Timezone (IANA)', 'Fuseau horaire', 'Zona horaria', 'Tijdzone'],
    language: ['Sprache', 'language', 'Langue', 'Idioma', 'Taal'],
    company: [
      'Firma',
      'employer',
      'Company',
      'Unternehmen',
      'Société',
      'Entreprise',
      'Empresa',
      'Bedrijf',
      'Client',
    ],
    role: [
      'job title',
      'Stelle',
      'Role',
      'Position',
      'Poste',
      'Intitulé du poste',
      'Puesto',
      'Functie',
      'Vacature',
    ],
    stage: ['Stage', 'Prozessstufe', 'Étape', 'Etapa', 'Fase', 'Status'],
    rejectedOn: [
      'rejectedOn',
      'Rejected on',
      'Date of rejection',
      'Absagedatum',
      'Date de refus',
      'Fecha de rechazo',
      'Afgewezen op',
    ],
    feedback: ['Feedback', 'Rückmeldung', 'Retour', 'Comentarios', 'Terugkoppeling'],
    consultant: ['Consultant', 'Recruiter', 'Ansprechpartner', 'Recruteur', 'Consultor', 'Contactpersoon'],
    externalId: [
      'external_id',
      'Candidate ID',
      'Kandidatennummer',
      'Identifiant',
      'Referencia',
      'Kandidaatnummer',
      'ID',
    ],
    consultantAddress: ['Recruiter e-mail', 'Email du recruteur'],
    fullName: ['Name', 'Full name', 'Candidate name', 'Nom complet', 'Name des Kandidaten'],
  };
  for (const [name, list] of Object.entries(headings))
    it(name, () => {
      expect(list.map((heading) => [heading, columnOf(heading)?.name])).toEqual(
        list.map((heading) => [heading, name]),
      );
    });

  it('and no heading is known as two things', () => {
    const all = Object.values(columnNames)
      .flatMap((list) => list.split(/[|~]/))
      .map((word) => word.replace(/\s+/g, ''))
      .filter((word) => word !== '');
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });

  it('while a surname, a phone number, a salutation or a reason is none of ours', () => {
    for (const heading of ['Last name', 'Nachname', 'Phone', 'Title', 'Reason', 'Salary', '', 'column 7'])
      expect(columnOf(heading), heading).toBeNull();
  });
});

describe('where it is not clear, somebody is asked', () => {
  it('no column of addresses', async () => {
    expect(await survey('first name,company\nSam,Acme\n')).toMatchObject({
      type: 'needs-columns',
      problem: { type: 'no-email-column' },
      file: { header: ['first name', 'company'] },
    });
  });
  it('two columns of addresses, whatever they are called', async () => {
    expect(await survey('email,private e-mail\na@mail.example,b@mail.example\n')).toMatchObject({
      type: 'needs-columns',
      problem: { type: 'several-columns', field: 'email', headings: ['email', 'private e-mail'] },
    });
    expect(await survey('email;E-Mail;email\na@b.example;;\n')).toMatchObject({
      problem: { headings: ['email', 'E-Mail', 'email (2)'] },
    });
  });
  it('two employers', () => {
    expect(found(['email', 'employer', 'Unternehmen'])).toEqual({
      problem: { type: 'several-columns', field: 'company', headings: ['employer', 'Unternehmen'] },
    });
  });
  it('but our own name goes before another, and a clear one before one that may mean something else', () => {
    expect(found(['email', 'employer', 'company'])).toMatchObject({ columns: { company: 2 } });
    expect(found(['email', 'client', 'employer'])).toMatchObject({ columns: { company: 2 } });
    expect(found(['email', 'date', 'rejection date', 'status', 'stage', 'id', 'candidate id'])).toEqual({
      columns: { email: 0, rejectedOn: 2, stage: 4, externalId: 6 },
    });
  });
  it('and the address of the recruiter is not the candidate’s', () => {
    expect(found(['email', 'recruiter', 'recruiter email'])).toEqual({
      columns: { email: 0, consultant: 1, consultantAddress: 2 },
    });
  });
  it('each problem has words', () => {
    expect(explainColumnProblem({ type: 'no-email-column' })).toMatch(/Choose/);
  });
});

describe('a mapping by hand heads over what is found by name', () => {
  it('names the column in any case', async () => {
    const [row] = await rowsOf('Adr.,email,Chef\nsam@mail.example,x,Acme\n', {
      email: 'adr.',
      company: 'CHEF',
    });
    expect(row).toMatchObject({ candidate: { address: 'sam@mail.example', company: 'Acme' } });
  });
  it('decides between two', () => {
    expect(found(['email', 'email'], { email: 'email (2)' })).toEqual({ columns: { email: 1 } });
  });
  it('takes a column away', () => {
    expect(found(['email', 'company'], { company: '' })).toEqual({ columns: { email: 0 } });
  });
  it('finds a heading that has no name', () => {
    expect(found(['', 'company'], { email: 'column 1' })).toEqual({ columns: { email: 0, company: 1 } });
  });
  it('must name one that is there', async () => {
    expect(await survey('email,x\na@b.example,1\n', { company: 'Firma' })).toMatchObject({
      type: 'needs-columns',
      problem: { type: 'unknown-heading', field: 'company', heading: 'Firma' },
    });
  });
  it('chooses the delimiter where our names do not', async () => {
    const [row] = await rowsOf('Adr, lang;Ding\nsam@mail.example;x\n', { email: 'Adr, lang' });
    expect(row).toMatchObject({ normal: 'sam@mail.example' });
  });
});

describe('the delimiter', () => {
  it('is the one the headings are cut at, not the one they contain', async () => {
    for (const [file, delimiter] of [
      ['Name, first;email;Company, Ltd\na;b;c\n', ';'],
      ['email\tCompany; the client, that is\na\tb\n', '\t'],
      ['"email; private",first name\na,b\n', ','],
      ['email\na@b.example\n', ','],
      ['\r\n\r\nemail;x\na;b', ';'],
    ] as const)
      expect(await survey(file)).toMatchObject({ file: { delimiter } });
  });
  it('is what Excel’s first line says, which is no row', async () => {
    const file = '\ufeffsep=;\r\nemail;a,b,c\r\nsam@mail.example;1\r\n';
    expect((await rowsOf(file)).map((row) => row.row)).toEqual([2]);
  });
  it('keeps long headings short, since they are stored with the batch', async () => {
    const found = await survey(`email,${'x'.repeat(50_000)}\na@b.example,1\n`);
    expect(found.type === 'readable' && found.file.header[1]!.length).toBeLessThanOrEqual(80);
  });
});
