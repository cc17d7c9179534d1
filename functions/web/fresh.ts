import type { Answer } from '#core/answers/answer.ts';
import type { Candidate } from '#core/candidates/candidate.ts';
import { isOpenPage, readFreshLinkId, useFreshLink } from '#core/candidates/fresh-link.ts';
import { readLink, signLink } from '#core/identity/link.ts';
import { untilSaved } from '#core/ports/store.ts';
import { linkTo } from '#functions/links.ts';
import type { WebDependencies } from './dependencies.ts';
import { erase } from './erase.ts';
import { exportHoldings } from './export-holdings.ts';
import { holdingsOf } from './holdings.ts';
import { type PageRequest, type PageResponse, page } from './http.ts';
import { nothingHere } from './nothing-here.ts';
import { issuePersonalAddress, personalAddress } from './personal-address.ts';
import { erasedPage, eraseQuestionPage, freshDoorPage, usedUpPage, yoursPage } from './yours-page.ts';

/**
 * The page behind a fresh link. GET shows a door and changes nothing, for scanners open every link; the first POST uses
 * the link up. What follows is done by forms that carry the pass only that first answer had in it.
 */
export const fresh = async (
  deps: WebDependencies,
  request: PageRequest,
  linkId: string,
): Promise<PageResponse> => {
  const link = readFreshLinkId(linkId);
  const answer = link === null ? null : await deps.store.get('answer', `${link.id}_fresh-link`);
  const candidate = answer === null ? null : await deps.store.get('candidate', answer.candidateId);
  if (link === null || answer === null || candidate === null) return page(nothingHere, 404);
  const pass = request.form.get('pass');
  if (request.method === 'POST' && pass !== null) {
    const isPass = matches(deps, pass, link.id) && isOpenPage(candidate, link.id, deps.now());
    return isPass ? actOnYours(deps, request, answer, pass) : gone(deps, answer);
  }
  const usable = useFreshLink(candidate, link.id, deps.now()) !== null && deps.now() < link.holdsUntil;
  if (!usable) return gone(deps, answer);
  if (request.method !== 'POST') return page(freshDoorPage());
  return (await useUp(deps, candidate.id, link.id))
    ? show(deps, answer, signLink(deps.linkKeys, 'opened', link.id))
    : gone(deps, answer);
};

/** Used, too old, or its page left open for too long: ask for a new one. */
const gone = (deps: WebDependencies, answer: Answer): PageResponse =>
  page(usedUpPage(planPath(deps, answer)), 410);

const planPath = ({ linkKeys }: WebDependencies, { enrollmentId }: Answer): string | null =>
  enrollmentId === null ? null : linkTo(linkKeys, '', 'plan', enrollmentId);

const matches = ({ linkKeys }: WebDependencies, pass: string, id: string): boolean => {
  const read = readLink(linkKeys, pass);
  return read !== null && read.purpose === 'opened' && read.id === id;
};

/** Of two who press at once, one gets in. */
const useUp = (deps: WebDependencies, candidateId: string, id: string): Promise<boolean> =>
  untilSaved(deps.store, async () => {
    const candidate = await deps.store.get('candidate', candidateId);
    const used = candidate === null ? null : useFreshLink(candidate, id, deps.now());
    if (candidate === null || used === null) return { writes: [], result: false };
    const record = { ...used, version: candidate.version + 1 };
    return {
      writes: [{ type: 'put', kind: 'candidate', record, expects: candidate.version }],
      result: true,
    };
  });

const show = async (deps: WebDependencies, answer: Answer, pass: string): Promise<PageResponse> => {
  const candidate = await deps.store.get('candidate', answer.candidateId);
  if (candidate === null) return page(nothingHere, 404);
  const holdings = await holdingsOf(deps.store, candidate);
  return page(
    yoursPage({
      holdings,
      pass,
      secretAddress: personalAddress(deps, candidate),
      planPath: planPath(deps, answer),
      zone: candidate.zone ?? deps.defaultZone,
    }),
  );
};

const actOnYours = async (
  deps: WebDependencies,
  { form }: PageRequest,
  answer: Answer,
  pass: string,
): Promise<PageResponse> => {
  const { candidateId } = answer;
  switch (form.get('action')) {
    case 'export':
      return exportOf(deps, candidateId);
    case 'new-address':
      await issuePersonalAddress(deps, candidateId, Number(form.get('generation')));
      return show(deps, answer, pass);
    case 'erase':
      return page(eraseQuestionPage(pass));
    case 'erase-for-good':
      await erase(deps, candidateId, form.get('silent') === 'yes');
      return page(erasedPage());
    default:
      return show(deps, answer, pass);
  }
};

const exportOf = async (deps: WebDependencies, candidateId: string): Promise<PageResponse> => {
  const candidate: Candidate | null = await deps.store.get('candidate', candidateId);
  if (candidate === null) return page(nothingHere, 404);
  return exportHoldings(deps, await holdingsOf(deps.store, candidate));
};
