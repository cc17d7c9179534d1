import { expect, test } from 'vitest';
import { textFromHtml } from '#core/mail/text-from-html.ts';

test.each([
  [
    'paragraphs are apart, lines are lines',
    '<p>One</p><p>Two<br>three</p><div>four</div>',
    'One\n\nTwo\nthree\n\nfour',
  ],
  ['white space of the source does not show', '<p>\n  Dear\n  Sam,\t\n</p>', 'Dear Sam,'],
  [
    'characters written as entities',
    '&lt;Gr&uuml;&szlig;e&gt; &amp; caf&#233; &#x2014; 5&nbsp;&euro; &unknown; it&#146;s',
    '<Grüße> & café — 5 € &unknown; it’s',
  ],
  [
    'scripts and styles are no words',
    '<style>p{}</style><script>if (a<b) alert("x")</script>Hello<title>t</title>',
    'Hello',
  ],
  [
    'what is not displayed is not read',
    '<div style="color:red; DISPLAY : none">no<div>no</div>no</div>yes<span hidden>no</span>',
    'yes',
  ],
  [
    'what is hidden and never closed hides nothing',
    '<div><span style="display:none">a</div><p>b</p>',
    'a\n\nb',
  ],
  ['what is only called hidden is read', '<p data-style="display:none">a</p>', 'a'],
  ['a comment of four dashes ends', 'a<!--->b<!-->c', 'abc'],
  [
    'a quotation is marked, however deep',
    '<blockquote>a<blockquote>b</blockquote></blockquote>c',
    '> a\n> > b\nc',
  ],
  ['a rule is a line', 'a<hr>b', `a\n${'_'.repeat(32)}\nb`],
  [
    'cells of a row stand on one line',
    '<table><tr><th>From:</th><td>Jo</td></tr><tr><td>a</td><td>b</td></tr></table>',
    'From: Jo\na b',
  ],
  ['a list is a list', '<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
  [
    'the address behind a name is shown',
    'ask <a href="mailto:jo@acme.example?subject=x">Jo</a>',
    'ask Jo <jo@acme.example>',
  ],
  [
    'an address that shows is not doubled',
    '<a href="mailto:jo@acme.example">jo@acme.example</a>',
    'jo@acme.example',
  ],
  ['a greater-than in an attribute does not end the tag', '<img alt="a > b">c', 'c'],
  ['comments are no words', 'a<!-- <p>b</p> -->c<![if !mso]>d<![endif]>', 'acd'],
  ['a stray bracket is a word', 'if 1 < 2 then', 'if 1 < 2 then'],
  ['preformatted text keeps its lines', '<pre>a\n  b</pre>', 'a\n  b'],
])('%s', (_, html, text) => {
  expect(textFromHtml(html)).toBe(text);
});
