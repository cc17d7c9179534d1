import { expect, test } from 'vitest';
import { escapeHtml } from '#core/words/escape-html.ts';
import type { MailContent } from '#core/words/mail-content.ts';
import { documentOf, renderMail } from '#core/words/render-mail.ts';
import { answers, aStep } from '#local/gallery/sample-content.ts';
import { visibleText } from '#test/templates/visible-text.ts';

const company = "Marks & Spencer's [click](http://evil.example)";

/** Everything a sender can choose, in every place where words take it in. */
const saying = (text: string): readonly MailContent[] => {
  const job = { company: text, role: text };
  const contact = { name: text, address: text };
  const steps = ([1, 2, 3, 4, 5, 6] as const).flatMap((step) => [
    aStep({ step, firstName: text, jobs: [job, { company: text, role: null }], evidence: text, contact }),
    aStep({ step, jobs: [job], feedback: 'given', feedbackText: text, stage: 'application', zone: text }),
    aStep({
      step,
      evidence: null,
      agency: { name: text, colour: text, consultantName: text, consultantAddress: text },
      plan: [{ step: 2, when: text, status: 'planned' }],
    }),
  ]);
  const answered = answers.map((content): MailContent => {
    const changed = {
      ...content,
      ...('job' in content ? { job } : {}),
      ...('jobs' in content ? { jobs: [job] } : {}),
    };
    return {
      ...changed,
      ...('evidence' in content ? { evidence: text } : {}),
      ...('contact' in content ? { contact } : {}),
      ...('code' in content ? { code: text, provider: text } : {}),
      ...('startsOn' in content ? { startsOn: text } : {}),
      ...('when' in content ? { when: text } : {}),
    } as MailContent;
  });
  return [...steps, ...answered];
};

const tagsOf = (html: string): readonly string[] => html.match(/<\/?[a-z][^>]*>/gi) ?? [];
const hrefsOf = (html: string): readonly string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map((found) => found[1]!);

test('a company named like Markdown reads so everywhere, and is a link nowhere', () => {
  const mail = renderMail(aStep({ jobs: [{ company, role: 'Data Analyst' }] }));
  expect(mail.subject).toContain(company);
  expect(mail.text).toContain(`Company: ${company}`);
  expect(visibleText(mail.html)).toContain(`Company: ${company}`);
  expect(hrefsOf(mail.html).filter((href) => href.includes('evil'))).toEqual([]);
});

const hostile = [
  company,
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"><a href="https://evil.example">x</a>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '**strong** *em* # head > quote - item 1. item',
  '{{link "plan"}} {{plan}} {{#if x}} {{{raw}}}',
  '&lt;b&gt; &amp;amp; &#60;',
  ']]> --> <![endif]--> <!--',
  'a@evil.example, b@evil.example',
  'evil@evil.example?bcc=all@evil.example&body=x',
  '#fff;background:url(https://evil.example)',
  '__proto__',
  'constructor',
];

const namesOf = (html: string): ReadonlySet<string> =>
  new Set(tagsOf(html).map((tag) => /[a-z0-9]+/i.exec(tag)![0].toLowerCase()));

/** What an injected text would leave behind; empty when it left nothing. */
const injected = (html: string, usual: ReadonlySet<string>): readonly string[] => [
  ...hrefsOf(html).filter((href) => !/^(?:https:\/\/onward\.example\/|mailto:)/.test(href)),
  ...hrefsOf(html).filter((href) => /^mailto:(?:[^?]*,|.*[?&](?:amp;)?(?:b?cc|to)=)/i.test(href)),
  ...[...namesOf(html)].filter((name) => !usual.has(name) && name !== 'span'),
  ...tagsOf(html).filter((tag) => /\s(?:on[a-z]+|src)=/i.test(tag.replace(/"[^"]*"/g, ''))),
  ...(html.match(/<!--/g)?.length === 3 ? [] : ['a comment']),
  ...(html.match(/style="[^"]*(?:url|expression)\(|<style>[^<]*url\(/g) ?? []),
];

test('no text from outside adds a tag, an attribute, a link or a recipient', () => {
  const usual = saying('Plain words').map((content) => namesOf(renderMail(content).html));
  const found = hostile.flatMap((text) =>
    saying(text).flatMap((content, index) =>
      injected(renderMail(content).html.replaceAll(escapeHtml(text), ''), usual[index]!).map((what) => ({
        text,
        what,
      })),
    ),
  );
  expect(found).toEqual([]);
});

test('the search for injected markup finds it', () => {
  const usual = namesOf('<p>');
  for (const html of [
    '<script>',
    '<p onclick="x">',
    '<a href="http://evil">',
    '<a href="mailto:a@b.c?bcc=d@e.f">',
  ])
    expect(injected(html, usual).length, html).toBeGreaterThan(1);
});

test('a line break, a NUL or a reversed text in a name cannot reach a subject', () => {
  const name = 'Acme\r\nBcc: all@evil.example\u0000\u202Egpj.exe\u2066\u200b\u{e0041}\ud800';
  for (const content of saying(name)) {
    const { subject, text, html } = renderMail(content);
    expect(subject).not.toMatch(/[\u0000-\u001f\u007f]/);
    for (const said of [subject, text, html]) {
      expect(said).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u200b\u202a-\u202e\u2066-\u2069]|\p{Cs}|[\u{e0000}-\u{e007f}]/u,
      );
    }
  }
});

test('a name of a thousand words leaves the mail readable', () => {
  for (const content of saying('A very long company name '.repeat(1000))) {
    const { subject, text, html } = renderMail(content);
    expect([...subject].length).toBeLessThanOrEqual(120);
    expect(text.length).toBeLessThan(12_000);
    expect(html.length).toBeLessThan(40_000);
  }
});

test('web addresses in a text are left as they are read, but broken up for clients that make links of them', () => {
  const { html, text } = renderMail(
    aStep({ evidence: 'See https://evil.example/x or write to a@evil.example.' }),
  );
  expect(text).toContain('See https://evil.example/x or write to a@evil.example.');
  expect(visibleText(html)).toContain('See https://evil.example/x or write to a@evil.example.');
  expect(html).not.toContain('https://evil');
  expect(html).not.toContain('evil.example');
  expect(html).not.toContain('a@evil');
});

test('what greets a person is a name or nothing', () => {
  const greeting = (firstName: string | null): string => {
    const first = documentOf(aStep({ firstName })).parts[0];
    return first?.type === 'paragraph' && first.children[0]?.type === 'text' ? first.children[0].text : '';
  };
  expect(greeting('Zoë')).toBe('Hello Zoë,');
  expect(greeting('Mary-Jane O’Neill')).toBe('Hello Mary-Jane O’Neill,');
  expect(greeting('李')).toBe('Hello 李,');
  for (const name of [null, '', 'visit evil.example', 'a@b.example', '<b>Sam</b>', '123456'])
    expect(greeting(name)).toBe('Hello,');
});

test('a link of ours that is no web address is a bug, not a mail', () => {
  expect(() =>
    renderMail(aStep({ links: { plan: 'javascript:alert(1)', unsubscribe: 'https://a.example' } })),
  ).toThrow();
});
