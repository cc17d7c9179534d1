import { createHash } from 'node:crypto';
import type { AgencyPerson } from '#core/agencies/agency.ts';
import { startSession } from '#core/agencies/session.ts';
import { askSignIn, useSignIn } from '#core/agencies/sign-in.ts';
import { newAnswer } from '#core/answers/answer.ts';
import { addressKeys, normalAddress } from '#core/identity/address.ts';
import { readLink } from '#core/identity/link.ts';
import { untilSaved } from '#core/ports/store.ts';
import type { WebDependencies } from '../dependencies.ts';
import { backTo, type PageRequest, type PageResponse, page } from '../http.ts';
import { sessionCookie } from '../signed-in.ts';
import { enterPage, goneLinkPage, onItsWayPage, signInPage, tooManyPage } from './sign-in-pages.ts';

const hourSeconds = 3600;
/** An office shares one network address; somebody who tries addresses needs far more. */
const asksPerNetworkAndHour = 30;

/** Asks for a link by mail. The answer is the same whether anybody has that address or not. */
export const signIn = async (deps: WebDependencies, request: PageRequest): Promise<PageResponse> => {
  if (request.method !== 'POST') return page(signInPage());
  const typed = request.form.get('address') ?? '';
  const normal = normalAddress(typed);
  if (normal === null) return page(signInPage(typed), 422);
  const { allowed } = await deps.rateLimiter.take({
    scope: `sign-in-${createHash('sha256').update(request.source).digest('hex').slice(0, 32)}`,
    limit: asksPerNetworkAndHour,
    windowSeconds: hourSeconds,
    now: deps.now(),
  });
  if (!allowed) return page(tooManyPage, 429);
  const answerId = await ask(deps, normal);
  if (answerId !== null) await deps.outlets.sendQueue.queue({ type: 'answer', id: answerId });
  return page(onItsWayPage);
};

/** The id of the mail that leaves; null when none does: nobody has the address, or it was asked for too often. */
const ask = (deps: WebDependencies, normal: string): Promise<string | null> =>
  untilSaved<string | null>(deps.store, async () => {
    const person = await personOf(deps, normal);
    const agency = person === null ? null : await deps.store.get('agency', person.agencyId);
    const asked = person === null ? null : askSignIn(deps.linkKeys, person, deps.now());
    if (person === null || agency === null || asked === null) return { writes: [], result: null };
    const answer = newAnswer(
      {
        inboundId: asked.id,
        candidateId: person.id,
        address: person.address,
        enrollmentId: null,
        matter: { template: 'sign-in', agency: agency.name },
        inReplyTo: null,
      },
      deps.now(),
    );
    return {
      writes: [
        {
          type: 'put',
          kind: 'agency-person',
          record: { ...asked.person, version: person.version + 1 },
          expects: person.version,
        },
        { type: 'put', kind: 'answer', record: answer, expects: null },
      ],
      result: answer.id,
    };
  });

const personOf = async (
  { store, addressKeys: keys }: WebDependencies,
  normal: string,
): Promise<AgencyPerson | null> => {
  for (const id of addressKeys(keys, normal)) {
    const person = await store.get('agency-person', id);
    if (person !== null) return person;
  }
  return null;
};

/** The link of the mail. GET shows a door, for mail scanners open every link; POST goes through it, once. */
export const enter = async (
  deps: WebDependencies,
  request: PageRequest,
  token: string,
): Promise<PageResponse> => {
  const link = readLink(deps.linkKeys, token);
  if (link === null || link.purpose !== 'sign-in') return page(goneLinkPage, 410);
  const [personId = '', signInId = ''] = link.id.split('~');
  const person = await deps.store.get('agency-person', personId);
  if (person === null || useSignIn(person, signInId, deps.now()) === null) return page(goneLinkPage, 410);
  if (request.method !== 'POST') return page(enterPage);
  if (!(await useUp(deps, personId, signInId))) return page(goneLinkPage, 410);
  const session = startSession(deps.linkKeys, { agencyId: person.agencyId, personId }, deps.now());
  return { ...backTo('/console'), cookies: [sessionCookie(request, session)] };
};

/** Of two who press at once, one gets in. */
const useUp = (deps: WebDependencies, personId: string, signInId: string): Promise<boolean> =>
  untilSaved(deps.store, async () => {
    const person = await deps.store.get('agency-person', personId);
    const used = person === null ? null : useSignIn(person, signInId, deps.now());
    if (person === null || used === null) return { writes: [], result: false };
    const record = { ...used, version: person.version + 1 };
    return {
      writes: [{ type: 'put', kind: 'agency-person', record, expects: person.version }],
      result: true,
    };
  });

/** A cookie is all a session is; the link it began with was used up. */
export const signOut = (request: PageRequest): PageResponse => ({
  ...backTo('/console/sign-in'),
  cookies: [sessionCookie(request, '')],
});
