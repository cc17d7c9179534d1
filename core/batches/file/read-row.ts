import { firstNameFrom } from '../../candidates/first-name.ts';
import { blankMarkers } from '../../classification/names/gender-markers.ts';
import { takesNoReplies } from '../../classification/names/no-reply.ts';
import { cleanName, maxNameCharacters } from '../../classification/text/display-text.ts';
import { normalAddress } from '../../identity/address.ts';
import { limits, mailAddress, oneLine, personName } from '../../words/clean-text.ts';
import type { CandidateRow } from '../planned-row.ts';
import type { ColumnName, FileLayout, ReadRow } from './candidate-file.ts';
import { readAddress } from './cell-address.ts';
import { readDate } from './cell-date.ts';
import { cellText } from './cell-value.ts';
import { readFeedback } from './feedback-words.ts';
import { fitCells } from './fit-cells.ts';
import { readLanguage } from './language-words.ts';
import { cellCharactersMax, externalIdCharactersMax } from './limits.ts';
import type { RowReason } from './reasons.ts';
import { readStage } from './stage-words.ts';
import { swallowsRows } from './swallowed-rows.ts';
import type { ZoneReader } from './zone-reader.ts';

export type RowContext = {
  readonly layout: Pick<FileLayout, 'header' | 'columns' | 'shortWidths' | 'monthFirst' | 'delimiter'>;
  /** ISO date: the last day a rejection can be of. */
  readonly lastDay: string;
  readonly ownDomains: readonly string[];
  readonly readZone: ZoneReader;
};

/** One record as a candidate, or why it is none: the first reason that holds. */
export const readRow = (cells: readonly string[], row: number, context: RowContext): ReadRow => {
  const read = candidateFrom(cells, row, context);
  return typeof read === 'string'
    ? { type: 'invalid', row, reason: read, cells }
    : { type: 'usable', row, ...read, cells };
};

const candidateFrom = (
  cells: readonly string[],
  row: number,
  { layout, lastDay, ownDomains, readZone }: RowContext,
): { readonly candidate: CandidateRow; readonly normal: string } | RowReason => {
  if (swallowsRows(cells, layout)) return 'unclosed-quote';
  const fitted = fitCells(cells, layout.header.length, layout.shortWidths);
  if (fitted === null) return 'bad-row';
  if (fitted.some((cell) => cell.includes('\0'))) return 'bad-characters';
  const raw = (name: ColumnName): string => {
    const index = layout.columns[name];
    return index === undefined ? '' : (fitted[index] ?? '');
  };
  if (Object.values(layout.columns).some((index) => (fitted[index]?.length ?? 0) > cellCharactersMax))
    return 'too-long';
  const text = (name: ColumnName): string => cellText(raw(name));

  const person = readPerson(text('email'), ownDomains);
  if (typeof person === 'string') return person;
  const zone = readZone(text('zone'));
  if (zone === undefined) return 'unknown-zone';
  const rejectedOn = readRejectedOn(text('rejectedOn'), layout.monthFirst, lastDay);
  if (rejectedOn === 'bad-date' || rejectedOn === 'future-date') return rejectedOn;
  const externalId = oneLine(text('externalId'), Number.POSITIVE_INFINITY);
  if (externalId.length > externalIdCharactersMax) return 'too-long';
  const { feedback, isText } = readFeedback(text('feedback'));
  return {
    normal: person.normal,
    candidate: {
      row,
      address: person.address,
      firstName:
        firstName(text('firstName')) ??
        firstNameFrom(oneLine(text('fullName'), nameLineMax)) ??
        firstNameFrom(person.name),
      zone,
      language: readLanguage(text('language')),
      company: shownName(text('company'), limits.company),
      role: shownName(blankMarkers(text('role')), limits.role),
      stage: readStage(text('stage')),
      rejectedOn,
      feedback,
      feedbackText: isText ? oneLine(text('feedback'), limits.feedback) : null,
      ...readConsultant(text('consultant'), text('consultantAddress')),
      externalId: externalId === '' ? null : externalId,
    },
  };
};

const readPerson = (
  text: string,
  ownDomains: readonly string[],
): { readonly address: string; readonly normal: string; readonly name: string } | RowReason => {
  if (text === '') return 'no-address';
  const found = readAddress(text);
  if (found.type === 'several') return 'several-addresses';
  const normal = found.type === 'one' ? normalAddress(found.address) : null;
  if (found.type === 'none' || normal === null) return 'bad-address';
  const domain = normal.slice(normal.lastIndexOf('@') + 1);
  if (ownDomains.some((own) => domain === own || domain.endsWith(`.${own}`))) return 'our-own-address';
  if (domain !== simulatorDomain && takesNoReplies(normal)) return 'no-reply-address';
  return { address: found.address, normal, name: found.name };
};

/** SES's mailbox simulator: nobody lives there, and mail to it is how bounces and complaints are tried out. */
const simulatorDomain = 'simulator.amazonses.com';

const readRejectedOn = (
  text: string,
  monthFirst: boolean,
  lastDay: string,
): string | null | 'bad-date' | 'future-date' => {
  if (text === '') return null;
  const date = readDate(text, monthFirst);
  if (date === null) return 'bad-date';
  return date > lastDay ? 'future-date' : date;
};

/** A longer one is no name, and takes long to take apart. */
const nameLineMax = 200;

/** As it was given where it is a name and nothing else; out of 'Doe, Sam' otherwise. */
const firstName = (text: string): string | null => {
  const name = personName(text);
  return name === '' ? firstNameFrom(oneLine(text, nameLineMax)) : name;
};

const shownName = (text: string, max: number): string | null =>
  text === '' ? null : cleanName(oneLine(text, Math.min(max, maxNameCharacters)));

/** A name, an address or both in one column; the address may have one of its own. */
const readConsultant = (
  text: string,
  ownAddress: string,
): Pick<CandidateRow, 'consultantName' | 'consultantAddress'> => {
  const found = readAddress(text);
  const beside = readAddress(ownAddress);
  const address = [beside, found].find((each) => each.type === 'one');
  const name = found.type === 'one' ? found.name : text;
  return {
    consultantName: shownName(name, limits.name),
    consultantAddress: address?.type === 'one' ? mailAddress(address.address) : null,
  };
};
