import { describe, expect, test } from 'vitest';
import { unwrapForward } from '#core/mail/forward/unwrap-forward.ts';
import { parseMail } from '#core/mail/mime/parse-mail.ts';
import { rawMail } from '../a-mail.ts';
import type { Words } from './client-words.ts';
import { languages } from './client-words.ts';

const subject = 'Your application & next steps';
const escaped = 'Your application &amp; next steps';
const mailto = '<a href="mailto:jo.doe@acme.example" target="_blank">jo.doe@acme.example</a>';
const letter =
  '<p>Dear Sam,</p><p>we went with some&shy;body else.<span style="display:none">open rate 7</span></p><p>Jo&nbsp;Doe</p>';

const bodies: Readonly<Record<string, (w: Words) => string>> = {
  Gmail: (w) =>
    `<div dir="ltr">My note<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>${w.from}: <strong class="gmail_sendername" dir="auto">Jo Doe</strong> <span dir="auto">&lt;${mailto}&gt;</span><br>${w.date}: Tue, Nov 3, 2026 at 10:12<br>${w.subject}: ${escaped}<br>${w.to}:  &lt;<a href="mailto:sam@home.example">sam@home.example</a>&gt;<br></div><br><br>${letter}</div></div>`,
  'Outlook for Windows': (w) =>
    `<body><div class=WordSection1><p class=MsoNormal>My note<o:p></o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>${w.from}:</b> Jo Doe &lt;jo.doe@acme.example&gt; <br><b>${w.sent}:</b> 3. 11. 2026 10:12<br><b>${w.to}:</b> Sam Seeker &lt;sam@home.example&gt;<br><b>${w.subject}:</b> ${escaped}<o:p></o:p></p></div></div>${letter}</div></body>`,
  'Outlook on the web': (w) =>
    `<div>My note</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>${w.from}:</b> Jo Doe &lt;jo.doe@acme.example&gt;<br><b>${w.sent}:</b> 3.11.2026 10:12<br><b>${w.to}:</b> Sam Seeker &lt;sam@home.example&gt;<br><b>${w.subject}:</b> ${escaped}</font><div>&nbsp;</div></div>${letter}`,
  'Apple Mail': (w) =>
    `<div>My note</div><br><div><blockquote type="cite"><div>${w.forwarded}:</div><br class="x"><div style="margin-top: 0px;"><span style="color:rgba(0,0,0,1)"><b>${w.from}: </b></span><span>Jo Doe &lt;${mailto}&gt;<br></span></div><div><span><b>${w.subject}: </b></span><span><b>${escaped}</b><br></span></div><div><span><b>${w.date}: </b></span><span>3 November 2026 at 10:12:00 CET<br></span></div><div><span><b>${w.to}: </b></span><span>sam@home.example<br></span></div><br><div>${letter}</div></blockquote></div>`,
  'Thunderbird table': (w) =>
    `My note<br><div class="moz-forward-container"><br>-------- ${w.forwarded} --------<table class="moz-email-headers-table" cellspacing="0"><tbody><tr><th valign="BASELINE" nowrap align="RIGHT">${w.subject}: </th><td>${escaped}</td></tr><tr><th>${w.date}: </th><td>Tue, 3 Nov 2026 10:12:00 +0100</td></tr><tr><th>${w.from}: </th><td>Jo Doe <a href="mailto:jo.doe@acme.example">&lt;jo.doe@acme.example&gt;</a></td></tr><tr><th>${w.to}: </th><td>sam@home.example</td></tr></tbody></table><br><br>${letter}</div>`,
  'a table with paragraphs in its cells': (w) =>
    `<p>My note</p><table><tr><td><p>${w.from}:</p></td><td><p>Jo Doe &lt;jo.doe@acme.example&gt;</p></td></tr><tr><td><p>${w.sent}:</p></td><td><p>3.11.2026 10:12</p></td></tr><tr><td><p>${w.subject}:</p></td><td><p>${escaped}</p></td></tr></table>${letter}`,
  Samsung: (w) =>
    `<div>My note</div><div><br></div><div>-------- ${w.original} --------</div><div>${w.from}: Jo Doe &lt;jo.doe@acme.example&gt; </div><div>${w.date}: 03/11/2026  10:12  (GMT+01:00) </div><div>${w.to}: sam@home.example </div><div>${w.subject}: ${escaped} </div><div><br></div>${letter}`,
};

describe('a forward that has no text part is read from its HTML', () => {
  test.each(Object.entries(bodies))('%s, in every language', async (_, body) => {
    for (const words of languages) {
      const raw = rawMail(
        [
          'From: Sam <sam@home.example>',
          'To: me@in.onward.test',
          'Subject: look',
          'Content-Type: text/html; charset=utf-8',
        ],
        body(words),
      );
      const parsed = await parseMail(raw);
      if (!parsed.ok) throw new Error(parsed.reason);
      const { via, note, originals } = unwrapForward(parsed.mail);
      const { from, subject: found, text } = originals[0]!;
      expect({ language: words.language, via, note, from, found }).toEqual({
        language: words.language,
        via: 'forward',
        note: 'My note',
        from: { name: 'Jo Doe', address: 'jo.doe@acme.example' },
        found: subject,
      });
      expect(text).toBe('Dear Sam,\n\nwe went with somebody else.\n\nJo Doe');
    }
  });

  test('a text part that is only a stub does not hide the forward beside it', async () => {
    const html = bodies['Outlook for Windows']!(languages[0]!);
    const raw = rawMail(
      [
        'From: Sam <sam@home.example>',
        'Subject: FW: x',
        'MIME-Version: 1.0',
        'Content-Type: multipart/alternative; boundary=b',
      ],
      `--b\nContent-Type: text/plain\n\nThis mail needs HTML.\n--b\nContent-Type: text/html\n\n${html}\n--b--\n`,
    );
    const parsed = await parseMail(raw);
    expect(parsed.ok && unwrapForward(parsed.mail).originals[0]?.from?.address).toBe('jo.doe@acme.example');
  });
});
