import type { Mail } from './mail.ts';

/** What a person wrote above the mail they answer: quotes, signature and attribution cut. */
export const replyText = (mail: Mail): string => {
  const lines: string[] = [];
  for (const line of mail.text.split('\n')) {
    if (line.startsWith('>') || line.trimEnd() === '--') break;
    lines.push(line.trimEnd());
  }
  return lines.join('\n').trim();
};
