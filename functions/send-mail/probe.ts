import { bareAddress } from '#core/identity/inbound-address.ts';
import { log } from '#functions/log.ts';
import { composeMime } from './compose-mime.ts';
import type { SendDependencies } from './dependencies.ts';
import { haltIfBlocked } from './sent-mail.ts';

/** SES's own mailbox: takes every mail, costs no reputation, and its Send event proves that events flow. */
const simulator = 'success@simulator.amazonses.com';

/** One mail to the simulator. Nobody's mail item: it may be lost or repeated. */
export const probe = async (deps: SendDependencies): Promise<void> => {
  const text = 'A probe: does SES report what it sends?\n';
  const raw = await composeMime({
    from: deps.settings.from,
    to: simulator,
    replyTo: bareAddress(deps.settings.inboundDomain),
    rendered: { subject: 'Probe', text, html: `<p>${text}</p>` },
    unsubscribeUrl: `${deps.settings.publicUrl}/p/probe`,
    inReplyTo: null,
    references: [],
    date: deps.now(),
    autoSubmitted: 'auto-generated',
  });
  const result = await deps.mailer.send({ to: simulator, raw, tags: { probe: 'events' } });
  await haltIfBlocked(deps.store, result, deps.now());
  log('send-mail', { outcome: result.type, probe: true });
};
