import { gmailForward } from '#test/support/forwards.ts';
import { keyOf } from './check-mails.ts';
import type { Laptop } from './laptop.ts';

/** People who forwarded a rejection of their own before, and said stop: the agency must not learn of it, nor mail them. */
export const stopElsewhere = async (
  laptop: Laptop,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> => {
  for (const person of addresses) {
    await laptop.receive(gmailForward({ person }), person);
    const receipt = (await laptop.mails()).findLast(({ to }) => to[0] === person);
    if (receipt === undefined) throw new Error('a forward got no receipt');
    await laptop.unsubscribe(receipt);
  }
  return new Set(addresses.map(keyOf));
};
