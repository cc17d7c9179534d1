import { newCandidate } from '#core/candidates/candidate.ts';
import {
  type PersonalAddress,
  personalAddressOf,
  personalToken,
  personalTokenId,
} from '#core/candidates/personal-token.ts';
import { addressKey, normalAddress } from '#core/identity/address.ts';
import type { Instant } from '#core/time/instant.ts';
import { inboundDomain } from '#local/aws/names.ts';
import { durationEnd } from '#local/span.ts';
import { type Event, live } from './life.ts';
import { type CameAs, mailIn, replyIn, samplePerson } from './mails-in.ts';
import { quietly } from './quietly.ts';
import { type Preview, previewOf } from './result.ts';
import { type PreviewWorld, previewKeys } from './world.ts';

/** What happens later: a reply in these words, another mail (raw MIME), or a button on the page of the last question. */
export type Then = {
  /** ISO 8601 duration from the start, counted in UTC. */
  readonly after: string;
} & (
  | { readonly says: string }
  | { readonly mail: Uint8Array; readonly name: string }
  | { readonly presses: string }
);

export type PreviewInput = {
  /** Raw MIME: a forward, or a mail as the employer sent it. */
  readonly mail: Uint8Array;
  /** The zone the person chose (IANA name or fixed offset); null: as the product finds it. */
  readonly zone: string | null;
  readonly at: Instant;
  readonly then?: readonly Then[];
};

/** One thing that came in, in the order it came. `inboundId` is null for a button. */
export type CameIn = {
  readonly at: Instant;
  readonly cameAs: CameAs | 'reply' | 'button';
  /** The reply's words, the button, or the later mail's name. */
  readonly what: string | null;
  readonly inboundId: string | null;
};

/**
 * Every mail this forward would lead to, when, and why: the product's own functions, in memory, on a clock that visits
 * each instant something is due. @throws RangeError for a duration that is none.
 */
export const preview = async ({ mail, zone, at, then = [] }: PreviewInput): Promise<Preview> => {
  const cameIn: CameIn[] = [];
  let person: string | null = null;
  const take = async (world: PreviewWorld, raw: Uint8Array, now: Instant, name: string | null) => {
    const first = cameIn.length === 0;
    const taken = await mailIn(raw, now, person, (owner) => givePersonalAddress(world, owner, zone, now));
    person ??= taken.person;
    if (first && zone !== null) await choose(world, taken.person, zone, now);
    const inboundId = await world.receive(taken.arriving);
    cameIn.push({ at: now, cameAs: taken.cameAs, what: name, inboundId });
  };
  const reply = async (world: PreviewWorld, words: string, now: Instant): Promise<void> => {
    const to = person ?? samplePerson;
    const newest = world.left().findLast((left) => left.to === to) ?? null;
    const inboundId = await world.receive(replyIn(to, words, now, newest));
    cameIn.push({ at: now, cameAs: 'reply', what: words, inboundId });
  };
  const press = async (world: PreviewWorld, button: string, now: Instant): Promise<void> => {
    const asked = cameIn.findLast(({ inboundId }) => inboundId !== null)?.inboundId ?? '';
    const acted = await world.press(asked, button);
    cameIn.push({ at: now, cameAs: 'button', what: `${button} (${acted})`, inboundId: null });
  };
  const later = then.map((each): Event => {
    const when = new Date(durationEnd(Date.parse(at), each.after)).toISOString();
    if ('says' in each) return { at: when, happen: (world) => reply(world, each.says, when) };
    if ('presses' in each) return { at: when, happen: (world) => press(world, each.presses, when) };
    return { at: when, happen: (world) => take(world, each.mail, when, each.name) };
  });
  const world = await quietly(() => live(at, [{ at, happen: (it) => take(it, mail, at, null) }, ...later]));
  return previewOf(world, { at, person: person ?? samplePerson, zone, cameIn });
};

/** As somebody who chose their zone on the plan page before. */
const choose = async (world: PreviewWorld, person: string, zone: string, now: Instant): Promise<void> => {
  const normal = normalAddress(person);
  if (normal === null) return;
  const id = addressKey(previewKeys, normal);
  const stored = await world.store.get('candidate', id);
  const record = { ...(stored ?? newCandidate(id, person, now)), zone, version: (stored?.version ?? 0) + 1 };
  await world.store.transact([{ type: 'put', kind: 'candidate', record, expects: stored?.version ?? null }]);
};

/** A filter points at a secret address: its owner is given one, if they have none. */
const givePersonalAddress = async (
  world: PreviewWorld,
  person: string,
  zone: string | null,
  now: Instant,
): Promise<string> => {
  const id = addressKey(previewKeys, normalAddress(person) ?? samplePerson);
  const stored = await world.store.get('candidate', id);
  const personalAddress: PersonalAddress = { kid: previewKeys.current, generation: 1 };
  const token = personalToken(previewKeys, id, personalAddress);
  if (stored?.personalAddress == null) {
    const candidate = stored ?? { ...newCandidate(id, person, now), confirmed: true, zone };
    const record = { ...candidate, personalAddress, version: candidate.version + 1 };
    await world.store.transact([
      { type: 'put', kind: 'candidate', record, expects: stored?.version ?? null },
      {
        type: 'put',
        kind: 'personal-token',
        record: { id: personalTokenId(token), version: 1, candidateId: id },
        expects: null,
      },
    ]);
  }
  return personalAddressOf(token, inboundDomain);
};
