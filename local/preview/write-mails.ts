import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PreviewMail } from './result.ts';

/** Writes every mail as an .eml, named so that they sort in the order they leave; returns the paths. */
export const writeMails = (folder: string, mails: readonly PreviewMail[]): readonly string[] => {
  mkdirSync(folder, { recursive: true });
  return mails.map((mail, index) => {
    const path = join(folder, fileName(mail, index + 1));
    writeFileSync(path, mail.eml);
    return path;
  });
};

const fileName = (mail: PreviewMail, number: number): string => {
  const what = mail.type === 'step' ? `step-${mail.step}` : mail.template;
  return `${String(number).padStart(2, '0')}-${mail.local.slice(0, 10)}-${what}.eml`;
};
