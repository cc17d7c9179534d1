import { expect, it } from 'vitest';
import { takesNoReplies } from '#core/classification/names/no-reply.ts';

it.each([
  'no-reply@acme.example',
  'jobs_noreply@acme.example',
  'careers.do-not-reply@acme.example',
  'no-responder@empresa.example',
  'nicht-antworten@firma.example',
  'ne-pas-repondre@societe.example',
  'hr-notifications@acme.example',
  'system@acme.example',
  'Alerts@acme.example',
  'bounce+17@acme.example',
  'anything@us.greenhouse-mail.io',
])('nobody reads %s', (address) => expect(takesNoReplies(address)).toBe(true));

it.each([
  'arno.reply@acme.example',
  'ann.system@acme.example',
  'norespa@acme.example',
  'careers@acme.example',
  'marta.alertsen@acme.example',
])('somebody may read %s', (address) => expect(takesNoReplies(address)).toBe(false));
