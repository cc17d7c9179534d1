import { expect, test } from 'vitest';
import { compileTemplate, wordsModule } from '#infra/compile-words.ts';

const path = 'templates/answers/en/still-there.md';
const frontMatter = ['title: T', 'subject: S', 'preheader: P', 'action: [Go]({{link "goOn"}})'];
const file = (...body: readonly string[]) => ({
  path,
  source: ['---', ...frontMatter, '---', ...body].join('\n'),
});
const compiling =
  (...body: readonly string[]) =>
  () =>
    compileTemplate(file(...body));

test('an unknown variable names its file, its line and itself', () => {
  expect(compiling('Hello', '', 'about {{allJobz}}')).toThrow(`${path}:9: unknown variable "allJobz"`);
  expect(compiling('{{#if severalJob}}', 'x', '{{/if}}')).toThrow(`${path}:7: unknown variable "severalJob"`);
  expect(compiling('{{#if severalJobs}}{{typo}}{{/if}}')).toThrow('unknown variable "typo"');
});

test('an unknown variable in the front matter is found too', () => {
  const source = ['---', 'title: T', 'subject (maybe): S', '---', ''].join('\n');
  expect(() => compileTemplate({ path, source })).toThrow(`${path}:3: unknown variable "maybe"`);
});

test('a link goes only where a link of ours goes', () => {
  for (const target of ['https://evil.example', '{{allJobs}}', '{{link "evil"}}', 'mailto:a@b.example'])
    expect(compiling(`[x](${target})`), target).toThrow(`${path}:7: a link goes to`);
});

test('nothing of Handlebars but values, if and unless', () => {
  for (const text of [
    '{{{allJobs}}}',
    '{{#each allJobs}}x{{/each}}',
    '{{> other}}',
    '{{lookup allJobs "x"}}',
  ]) {
    expect(compiling(`a ${text}`), text).toThrow(path);
  }
});

test('what is opened is closed', () => {
  expect(compiling('{{#if severalJobs}}', 'x')).toThrow('never closed');
  expect(compiling('x', '{{/if}}')).toThrow('without its');
  expect(compiling('{{#if severalJobs}}', '{{else}}', '{{else if severalJobs}}', '{{/if}}')).toThrow(':9:');
  expect(compiling('a {{#if severalJobs}}**b{{/if}}**')).toThrow(path);
});

test('the last of each key has no condition, and all keys are there', () => {
  const only = (lines: readonly string[]) => () =>
    compileTemplate({ path, source: ['---', ...lines, '---', ''].join('\n') });
  expect(only(frontMatter.slice(1))).toThrow('has no title');
  expect(only([...frontMatter, 'subject (severalJobs): late'])).toThrow('the last subject');
  expect(only([...frontMatter, 'color: red'])).toThrow(':6:');
});

test('a step’s title uses only what every plan knows', () => {
  const source = ['---', 'title: About {{company}}', '---', ''].join('\n');
  expect(() => compileTemplate({ path: 'templates/rejection/en/1-x.md', source })).toThrow(
    'unknown variable "company"',
  );
});

test('Markdown becomes a tree, and text is not markup', () => {
  const { blocks } = compileTemplate(
    file('## H', '', 'a **b *c* d** 2*3*4 <b>', '', '1. x', '2. y', '', '> {{allJobs}}'),
  ) as {
    blocks: readonly { type: string }[];
  };
  expect(blocks.map((block) => block.type)).toEqual(['heading', 'paragraph', 'list', 'quote']);
  expect(JSON.stringify(blocks)).toContain('<b>');
});

test('a leaf without data ships as a string, one with data as a compiled function, each once', () => {
  const module = wordsModule([file('plain', '', 'a {{allJobs}}', '', 'a {{allJobs}}')]);
  expect(module.match(/leaf\(\{/g)).toHaveLength(1);
  expect(module).toContain('"plain"');
  expect(module).toContain("from 'handlebars/runtime.js'");
});
