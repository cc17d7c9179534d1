import { firstNameFrom } from '#core/candidates/first-name.ts';
import { normalAddress } from '#core/identity/address.ts';
import type { Arrival } from '#core/inbound/arrival.ts';
import { decideInbound } from '#core/inbound/decide-inbound.ts';
import { duplicateOf } from '#functions/duplicates.ts';
import { earlierSeries, type Known } from '#functions/people.ts';
import { termsOf } from '#functions/terms-of.ts';
import type { ReceiveDependencies } from './dependencies.ts';
import { byHand, fingerprintsOf, type Judged, type Read } from './handle-mail.ts';

/** The owner is known: what their mail leads to. */
export const decideOwned = async (
  deps: ReceiveDependencies,
  arrival: Arrival,
  read: Read,
  known: Known,
): Promise<Judged> => {
  // Whoever sent it is its owner, by their domain's word or by a secret address: that is all a confirmation could add.
  const hand = byHand(read) && !isOnlyPassedOn(read, known);
  const firstName =
    known.person.candidate.firstName ?? (hand ? firstNameFrom(read.mail.from[0]?.name ?? '') : null);
  const person = { ...known.person, candidate: { ...known.person.candidate, firstName, confirmed: true } };
  const { candidate } = person;
  const now = deps.now();
  const ids = fingerprintsOf(deps, candidate.id, read);
  const duplicates = await Promise.all(ids.map((each) => duplicateOf(deps.store, each, now)));
  const handling = decideInbound(person, {
    inboundId: arrival.id,
    now,
    rejections: read.rejections,
    verdicts: read.parts.map(({ verdict }) => verdict),
    duplicates,
    earlier: read.parts.some(({ verdict }) => verdict.kind === 'feedback')
      ? await earlierSeries(deps.store, person)
      : [],
    authenticated: arrival.dmarc === 'PASS',
    isWritten: read.unwrapped.via === 'direct',
    unsupported: read.unwrapped.unsupported ?? (isEmpty(read, known) ? 'empty' : null),
    terms: termsOf(
      { ...deps, defaultZone: deps.settings.defaultZone },
      {
        id: arrival.id,
        messageId: read.mail.messageId,
        offsetMinutes: read.mail.date?.offsetMinutes ?? null,
      },
      candidate,
      hand,
    ),
  });
  return { known, handling, fingerprintIds: ids.flat(), byHand: hand };
};

/** Not every filter leaves a mark: a mail that is the employer's own, headers and all, was not written by the person. */
const isOnlyPassedOn = (read: Read, known: Known): boolean =>
  read.unwrapped.via === 'direct' && !isFromOwner(read, known);

export const isFromOwner = ({ mail }: Read, { person }: Known): boolean =>
  mail.from.some(({ address }) => normalAddress(address) === normalAddress(person.candidate.address));

/** The subject of somebody's own mail is theirs; an employer's may say it all. */
const isEmpty = (read: Read, known: Known): boolean => {
  const subjectCounts = read.unwrapped.via !== 'direct' || !isFromOwner(read, known);
  return read.unwrapped.originals.every(
    ({ text, subject }) => text.trim() === '' && (!subjectCounts || subject.trim() === ''),
  );
};
