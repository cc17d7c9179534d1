import { expect, test } from 'vitest';
import { textFromHtml } from '#core/mail/html/text-from-html.ts';

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
  [
    'letters of the east and of old books',
    '&scaron;&Scaron;&oelig;&Oslash;&lstrok;&eogon;&Zacute;&zdot;&gbreve;&inodot;&odblac;&rcaron;',
    'šŠœØłęŹżğıőř',
  ],
  ['entities without a semicolon', 'f&uumlr Gr&uuml&szlige &nbspa &#252b &notit', 'für Grüße a üb &notit'],
  ['numbers of windows-1252', 'it&#146;s 5&#128; &#x93;a&#x94;', 'it’s 5€ “a”'],
  ['entities escaped twice', '&amp;nbsp;Gr&amp;uuml;&amp;szlig;e &amp;amp; more', 'Grüße & more'],
  ['an ampersand that is one', 'AT&amp;T &amp; R&amp;D a&b?c=1&section=2', 'AT&T & R&D a&b?c=1&section=2'],
  [
    'an address in brackets that was not escaped',
    'From: Jo <jo@acme.example> <b>x</b>',
    'From: Jo <jo@acme.example> x',
  ],
  [
    'a link in brackets that was not escaped',
    'see <https://acme.example/a> now',
    'see <https://acme.example/a> now',
  ],
  ['tags of Office and capitals', '<P CLASS=x>a<o:p></o:p></P>b<o:p>&nbsp;</o:p>', 'a\n\nb'],
  [
    'lines kept by a style',
    '<div style="white-space: pre-wrap">a\nb<div>c\n d</div></div><p>e\nf</p>',
    'a\nb\nc\n d\n\ne f',
  ],
  ['lines not kept by a style', '<div style="white-space:normal">a\nb</div>', 'a b'],
  [
    'what is too low, too faint or too small to see',
    '<div style="max-height:0;overflow:hidden">no</div><span style="opacity: 0.0;">no</span><span style="font-size:0px">no</span><div style="mso-hide:all;font-size:1px">no</div>yes',
    'yes',
  ],
  [
    'what stands beside the page',
    '<div style="position:absolute;left:-9999px">no</div><h1 style="text-indent: -10000px">no</h1><p style="margin-left:-10px">yes</p>',
    'yes',
  ],
  [
    'what only looks so',
    '<div style="font-size:0"><p style="font-size:14px">a</p></div><p style="opacity:0.8">b</p><p style="max-height:0.5em">c</p><p style="mso-hide:all">d</p>',
    'a\n\nb\n\nc\n\nd',
  ],
  [
    'fillers of a preheader',
    'Hi&zwnj;&nbsp;\u200c\u00a0\u200d \u2060\u034f &#8199;&#65279;&#847; there',
    'Hi there',
  ],
  ['conditional comments', '<!--[if mso]>no<![endif]--><!--[if !mso]><!-->yes<!--<![endif]-->', 'yes'],
  ['a line break in a quotation', '<blockquote>a<br>b<br><br>c</blockquote>', '> a\n> b\n> \n> c'],
  ['tags that never end', '<p>a<div>b<table><tr><td>c<td>d<p>e<b>f', 'a\nb\nc d\n\nef'],
  ['a picture in the page', `a<img src="data:image/png;base64,${'QUJD'.repeat(2_000)}">b`, 'ab'],
  ['preformatted text keeps its lines', '<pre>a\n  b</pre>', 'a\n  b'],
])('%s', (_, html, text) => {
  expect(textFromHtml(html)).toBe(text);
});
