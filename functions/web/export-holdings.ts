import { personalAddressOf, personalToken } from '#core/candidates/personal-token.ts';
import type { WebDependencies } from './dependencies.ts';
import { type Holdings, holdingsMax } from './holdings.ts';
import { download, type PageResponse } from './http.ts';

/** Everything we hold, as one JSON file: as it is stored, without a word of explanation left out of it. */
export const exportHoldings = (deps: WebDependencies, holdings: Holdings): PageResponse => {
  const { candidate } = holdings;
  const { personalAddress, freshLinks, ...person } = candidate;
  const file = {
    exportedAt: deps.now(),
    note: 'Everything Onward holds about you. The mails you forwarded are themselves kept for 15 days, as they came, and then deleted; so is, for 30 days, the file an agency enrolled you with.',
    complete: holdings.mails.length < holdingsMax && holdings.answers.length < holdingsMax,
    person: {
      ...person,
      freshLinksAskedAt: freshLinks.map(({ askedAt }) => askedAt),
      secretAddress:
        personalAddress === null
          ? null
          : personalAddressOf(
              personalToken(deps.linkKeys, candidate.id, personalAddress),
              deps.inboundDomain,
            ),
    },
    suppression: holdings.suppression,
    series: holdings.enrollments,
    mailsReceived: holdings.mails,
    answersSent: holdings.answers,
    enrolledByAgencies: holdings.agencies,
    agencyRecords: holdings.memberships,
  };
  return download('onward.json', JSON.stringify(file, null, 2));
};
