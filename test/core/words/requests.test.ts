import { expect, test } from 'vitest';
import type { StepContent } from '#core/words/mail-content.ts';
import { documentOf, renderMail } from '#core/words/render-mail.ts';
import { agency, aStep } from '#local/gallery/sample-content.ts';

const request = (changed: Partial<Omit<StepContent, 'template'>> = {}) => {
  const { parts } = documentOf(aStep({ step: 2, ...changed }));
  const action = parts.find((part) => part.type === 'action');
  const draft = parts.find((part) => part.type === 'draft');
  if (action?.type !== 'action' || draft?.type !== 'draft') throw new Error('no request');
  const [to, query] = action.target.href.replace('mailto:', '').split('?');
  const fields = new Map((query ?? '').split('&').map((each) => each.split('=') as [string, string]));
  const field = (name: string): string => decodeURIComponent(fields.get(name) ?? '');
  return {
    href: action.target.href,
    to: decodeURIComponent(to!),
    subject: field('subject'),
    body: field('body'),
    draft: draft.draft,
  };
};

test('the request opens in the reader’s own mail app, to the person who can answer', () => {
  const { to, subject, body } = request();
  expect(to).toBe('jane.doe@northwind.example');
  expect(subject).toBe('Feedback on my application: Data Analyst');
  expect(body).toMatch(/^Dear Jane Doe,\r\n\r\nThank you for /);
  expect(body).toMatch(/Kind regards,\r\n\r\nSam$/);
});

test('it thanks, asks for both sides, and asks to learn, not to argue', () => {
  const { body } = request();
  expect(body).toContain('Thank you');
  expect(body).toMatch(/positive and the\s+negative/);
  expect(body).toContain('want to learn');
  expect(body).toContain('do not mean to question your decision');
});

test('the mail shows the very words the button opens', () => {
  const { subject, body, draft } = request();
  expect(draft.subject).toBe(subject);
  expect(draft.paragraphs.join('\r\n\r\n')).toBe(body);
});

test('nobody’s address is invented: without one the request has no recipient', () => {
  expect(request({ sender: 'no-reply', contact: null }).to).toBe('');
  expect(request({ contact: { name: 'Jane Doe', address: null } }).to).toBe('');
  expect(request({ contact: { name: null, address: 'two@a.example,b@c.example' } }).to).toBe('');
});

test('with an agency in between the consultant is asked, not the employer', () => {
  const enrolled = request({ agency, contact: null });
  expect(enrolled.to).toBe('priya.shah@harbourlane.example');
  expect(enrolled.body).toContain('Dear Priya Shah,');
  expect(enrolled.body).toContain('putting me forward');
  const forwarded = request({
    sender: 'agency',
    contact: { name: 'Tom Reed', address: 'tom@agency.example' },
  });
  expect(forwarded.to).toBe('tom@agency.example');
  expect(forwarded.body).toMatch(/could you ask for some\?/);
});

test('where the employer gives no feedback, the consultant in between is the one to thank', () => {
  const contact = { name: 'Tom Reed', address: 'tom@agency.example' };
  const refused = { feedback: 'refused', sender: 'agency', contact } as const;
  expect(request(refused)).toMatchObject({ to: contact.address, subject: 'Thank you' });
  expect(renderMail(aStep({ step: 2, ...refused })).text).not.toContain('thank-you to Northwind');
});

test('who gave feedback is thanked, who refused is not asked, who offered is reminded', () => {
  expect(request({ feedback: 'given', feedbackText: 'Fine.' }).body).not.toMatch(/could you/i);
  expect(request({ feedback: 'refused' }).body).not.toMatch(/could you/i);
  expect(request({ feedback: 'offered' }).body).toContain('You kindly offered me feedback');
});

test('a job that went away is not blamed on the reader, in the request either', () => {
  expect(request({ reason: 'freeze' }).body).toContain('the role is closed');
  expect(request({ stage: 'offer-withdrawn' }).body).toContain('what changed');
});

test('the link is short enough for Outlook and holds nothing that ends it early', () => {
  const long = request({
    jobs: [{ company: 'x'.repeat(500), role: "Head of 'Everything' (Acting)! ".repeat(20) }],
    contact: {
      name: 'Maximiliane von und zu Hohenstein',
      address: `${'a'.repeat(60)}@${'b'.repeat(60)}.example`,
    },
    feedback: 'offered',
  });
  // Windows hands over at most 2,083 characters.
  expect(long.href.length).toBeLessThan(2083);
  expect(long.href).not.toMatch(/[\s'"<>()]/);
});
