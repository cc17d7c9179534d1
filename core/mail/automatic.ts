import type { Mail, Via } from './mail.ts';

export type Automatic = 'bounce' | 'auto-reply' | 'list';

/** The hop that brought the mail: its envelope sender ('' for the null path) and how the original came to us. */
export type Hop = { readonly mailFrom: string; readonly via: Via };

/**
 * Whether the forwarding hop is a bounce, an auto-reply or a list mail (RFC 3834 §2), which are never answered.
 * Null for a mail of a person, and for one that automatic forwarding brought: there the headers are the original's.
 */
export const automatic = (mail: Mail, hop: Hop): null | Automatic => {
  if (hop.via === 'auto-forward' || hop.via === 'redirect') return null;
  const header = (name: string): string =>
    mail.headers
      .find((one) => one.name === name)
      ?.value.trim()
      .toLowerCase() ?? '';
  if (hop.mailFrom === '' || hop.mailFrom === '<>' || header('content-type').startsWith('multipart/report'))
    return 'bounce';
  if (header('auto-submitted') !== '' && !header('auto-submitted').startsWith('no')) return 'auto-reply';
  if (mail.headers.some(({ name }) => name.startsWith('list-'))) return 'list';
  return null;
};
