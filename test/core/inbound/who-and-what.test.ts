import { describe, expect, it } from 'vitest';
import { decide } from '#core/enrollment/decide.ts';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import { type Arrival, readArrival } from '#core/inbound/arrival.ts';
import { fingerprintIds } from '#core/inbound/fingerprint.ts';
import { claimedBy } from '#core/inbound/owner.ts';
import { needsAuthentication, obey } from '#core/inbound/reply.ts';
import { readReply, readReplyWord } from '#core/inbound/reply-words.ts';
import type { Mail, Via } from '#core/mail/mail.ts';
import { plusMs } from '#core/time/instant.ts';
import { aCandidate } from '#test/support/a-candidate.ts';
import { aRejection } from '#test/support/a-rejection.ts';
import {
  aBatchEnrollmentAfter,
  aBatchOrigin,
  anEnrollment,
  anEnrollmentAfter,
  thursday,
} from '#test/support/an-enrollment.ts';
import { aMail, anArrival, notificationOf } from '#test/support/an-inbound-mail.ts';
import { olderKeys, someKeys } from '#test/support/some-keys.ts';

describe('who forwarded', () => {
  const bare = { type: 'bare' } as const;
  const claim = (arrival: Partial<Arrival> = {}, mail: Partial<Mail> = {}, via: Via = 'forward') =>
    claimedBy(anArrival(arrival), aMail(mail), via, bare);
  const from = (...addresses: string[]) => ({ from: addresses.map((address) => ({ name: '', address })) });
  const withHeader = (name: string, value = 'x') => ({ headers: [...aMail().headers, { name, value }] });

  it('is the author the domain vouches for', () => {
    expect(claim()).toEqual({ type: 'author', address: 'sam@mail.example', vouched: true });
  });

  it('is only perhaps the author when DMARC could not tell', () => {
    for (const dmarc of ['GRAY', 'PROCESSING_FAILED'] as const)
      expect(claim({ dmarc })).toMatchObject({ type: 'author', vouched: false });
  });

  it('is nobody when DMARC failed', () => {
    expect(claim({ dmarc: 'FAIL' })).toMatchObject({ type: 'nobody', outcome: 'unauthenticated' });
  });

  it('is the owner of a secret address, whatever the headers say', () => {
    const to = { type: 'personal', token: 'abcdefghijklmnopqrst' } as const;
    const mail = aMail({ ...from(), ...withHeader('list-id') });
    expect(claimedBy(anArrival({ dmarc: 'FAIL' }), mail, 'auto-forward', to)).toEqual({ type: 'token', to });
  });

  it.each<readonly [string, Partial<Arrival>, Partial<Mail>, Via]>([
    ['no From', {}, from(), 'forward'],
    ['two mailboxes in From', {}, from('sam@mail.example', 'pat@mail.example'), 'forward'],
    ['two From headers', {}, withHeader('from'), 'forward'],
    ['a From that cannot be mailed', {}, from('säm@mail.example'), 'forward'],
    ['automatic forwarding', {}, {}, 'auto-forward'],
    ['a redirect', {}, {}, 'redirect'],
    ['Gmail’s forwarding envelope', { mailFrom: 'sam+caf_=me=in.onward.test@mail.example' }, {}, 'forward'],
    ['Resent-From', {}, withHeader('resent-from'), 'forward'],
    ['Resent-Message-ID', {}, withHeader('resent-message-id'), 'forward'],
    ['X-Forwarded-For', {}, withHeader('x-forwarded-for'), 'forward'],
    ['List-Id', {}, withHeader('list-id'), 'forward'],
    ['List-Unsubscribe', {}, withHeader('list-unsubscribe'), 'forward'],
    ['Auto-Submitted', {}, withHeader('auto-submitted', 'auto-replied'), 'forward'],
    ['an ATS', {}, from('jobs@acme.myworkday.com'), 'forward'],
    ['a no-reply sender', {}, from('no-reply@acme.example'), 'forward'],
    ['another no-reply sender', {}, from('DoNotReply@acme.example'), 'forward'],
    ['a desk that takes no replies', {}, from('careers.noreply@acme.example'), 'forward'],
    ['a bounce', {}, from('MAILER-DAEMON@acme.example'), 'forward'],
  ])('is nobody with %s', (_, arrival, mail, via) => {
    expect(claim(arrival, mail, via)).toMatchObject({ type: 'nobody', outcome: 'no-owner' });
  });

  it('is still the author whose mail says "Auto-Submitted: no", or whose name sounds like a system', () => {
    expect(claim({}, withHeader('auto-submitted', 'no')).type).toBe('author');
    for (const address of ['noreen@mail.example', 'sam@notmyworkday.com', 'bouncer@mail.example'])
      expect(claim({}, from(address)), address).toMatchObject({ type: 'author', address });
  });
});

describe('an arrival', () => {
  it('is read as SES tells it', () => {
    const arrival = anArrival({ dmarc: 'GRAY', spam: 'FAIL' });
    expect(readArrival(notificationOf(arrival))).toEqual(arrival);
  });

  it('with a verdict nobody knows counts as "could not tell", never as a pass', () => {
    const body = notificationOf(anArrival()).replaceAll('"PASS"', '"SHINY"');
    expect(readArrival(body)).toMatchObject({ dmarc: 'PROCESSING_FAILED', spam: 'PROCESSING_FAILED' });
    const without = JSON.parse(notificationOf(anArrival()));
    without.receipt.dmarcVerdict = undefined;
    expect(readArrival(JSON.stringify(without)).dmarc).toBe('PROCESSING_FAILED');
  });

  it('from the null sender is one of a bounce', () => {
    expect(readArrival(notificationOf(anArrival({ mailFrom: '<>' }))).mailFrom).toBe('');
  });

  it.each(['', '{}', '{"notificationType":"Complaint"}'])('is not read out of %j', (body) => {
    expect(() => readArrival(body)).toThrow();
  });
});

describe('reply words', () => {
  it.each([
    ['STOP', { word: 'stop' }],
    ['stop.', { word: 'stop' }],
    ['  Please stop! ', { word: 'stop' }],
    ['Unsubscribe', { word: 'stop' }],
    ['STOP ALL', { word: 'stop-all' }],
    ['Stop everything', { word: 'stop-all' }],
    ['PAUSE', { word: 'pause', days: 14 }],
    ['pause 3 weeks', { word: 'pause', days: 21 }],
    ['Pause zwei Wochen', { word: 'pause', days: 14 }],
    ['pause 5 years', { word: 'pause', days: 90 }],
    ['pause 300 days', { word: 'pause', days: 90 }],
    ['Resume', { word: 'resume' }],
    ['weiter', { word: 'resume' }],
    ['NEXT', { word: 'next' }],
    ['slower', { word: 'slower' }],
    ['schneller', { word: 'faster' }],
    ['skip', { word: 'skip' }],
    ['Done', { word: 'done' }],
    ['I’m done', { word: 'done' }],
    ['I got a job!', { word: 'done' }],
    ['It was an interview', { word: 'correction' }],
    ['Keine Absage', { word: 'correction' }],
    ['', null],
    ['Stop by our office tomorrow', null],
    ['next week I have an interview', { word: 'interview-invitation' }],
    ['constructor', null],
    ['__proto__', null],
    ['*STOP*', { word: 'stop' }],
    ['“Stop” 🙏', { word: 'stop' }],
    ['Hallo, bitte stopp', { word: 'stop' }],
    ['Bitte stoppen!', { word: 'stop' }],
    ['stop sending me emails', { word: 'stop' }],
    ['ALLES STOPP', { word: 'stop-all' }],
    ['Please take me off this list.', { word: 'stop' }],
    ['STOP! I never asked for this', { word: 'stop' }],
    ['Thanks, but please stop', { word: 'stop' }],
    ['I would like to unsubscribe', { word: 'stop' }],
    ['Don’t email me again', { word: 'stop' }],
    ['Melden Sie mich bitte ab', { word: 'stop' }],
    ['Bitte keine weiteren E-Mails', { word: 'stop' }],
    ['Stop all emails', { word: 'stop-all' }],
    ['Please don’t stop', null],
    ['Bitte nicht aufhören', null],
    ['I can’t stop thinking about it', null],
    ['Cancel my interview', null],
    ['Can I leave the list of jobs empty?', null],
    ['please pause my plan for 3 weeks', { word: 'pause', days: 21 }],
    ['bitte sechs Wochen pausieren', { word: 'pause', days: 42 }],
    ['Pause until Monday', { word: 'pause', days: 14, until: { parts: [' 1'], after: false } }],
    ['Pause for 2 weeks. I am ill.', { word: 'pause', days: 14 }],
    ['Keine Pause', null],
    ['Great news! I got the job', { word: 'done' }],
    ['I found a new job', { word: 'done' }],
    ['I almost got the job', null],
    ['Pause for 10 days please', { word: 'pause', days: 10 }],
    ['Pause bitte', { word: 'pause', days: 14 }],
    ['WEITER bitte', { word: 'resume' }],
    ['No, it was an interview!', { word: 'correction' }],
    ['That was an interview invitation', { word: 'correction' }],
    ['This wasn’t a rejection', { word: 'correction' }],
    ['Das war doch eine Einladung zum Vorstellungsgespräch!', { word: 'correction' }],
    ['Ich habe den Job bekommen', { word: 'done' }],
    ['No next', null],
    ['It was an interview that went badly', null],
    ['a rejection', null],
    ['an interview', null],
    [`resume${' '.repeat(80)}`, null],
    [`stop${' '.repeat(400)}`, { word: 'stop' }],
  ])('%j says %o', (line, word) => {
    expect(readReplyWord(line)).toEqual(word);
  });

  it.each([
    ['STOP ALL\n\nI never asked for this.', { word: 'stop-all' }],
    ['STOP\n\nThanks,\nSam Doe\nAnalyst, Blue Corp\n+44 20 7946 0000', { word: 'stop' }],
    ['Hi,\n\nPAUSE 3 weeks\n\nBest\nSam', { word: 'pause', days: 21 }],
    ['Hallo zusammen,\nWEITER bitte\nSam', { word: 'resume' }],
    ['Thank you, I slept well.\n\nNEXT', null],
    ['Hi. I have a question.\nSTOP', null],
    ['', null],
  ])('count on the first line, whatever stands below: %j', (text, word) => {
    expect(readReply(text)).toEqual(word);
  });

  it('that end or rest a series act on the token alone; all others need more', () => {
    const open = ['STOP', 'STOP ALL', 'PAUSE'].map((line) => needsAuthentication(readReplyWord(line)!));
    const guarded = ['RESUME', 'NEXT', 'SLOWER', 'FASTER', 'SKIP', 'DONE', 'not a rejection'].map((line) =>
      needsAuthentication(readReplyWord(line)!),
    );
    expect(open).toEqual([false, false, false]);
    expect(guarded).toEqual(Array(7).fill(true));
  });

  const person = {
    candidate: aCandidate(),
    suppression: null,
    running: anEnrollmentAfter(2),
    waiting: anEnrollment({ id: 'waiting', status: 'pending', due: 'start' }),
  };

  it('STOP ends what runs and what waits, in silence', () => {
    const handling = obey(person, { word: 'stop' }, thursday);
    expect(handling.others?.map(({ decision }) => decision.enrollment.status)).toEqual([
      'stopped',
      'stopped',
    ]);
    expect(handling.answer).toBeUndefined();
    expect(handling.suppresses).toBeUndefined();
  });

  it('STOP ALL shuts the address, even for somebody without a series', () => {
    expect(obey(person, { word: 'stop-all' }, thursday).suppresses).toBe('stop-everything');
    const nothing = { ...person, running: null, waiting: null };
    expect(obey(nothing, { word: 'stop-all' }, thursday)).toMatchObject({
      suppresses: 'stop-everything',
      others: [],
    });
  });

  it('stop means the series whose mail was answered as well, should its agency have taken it back', () => {
    const takenBack = decide(aBatchEnrollmentAfter(1), {
      type: 'TakeBack',
      now: thursday,
      batchId: aBatchOrigin().batchId,
    }).enrollment;
    const nobodys = { candidate: aCandidate(), suppression: null, running: null, waiting: null };
    const { others } = obey(nobodys, { word: 'stop' }, thursday, { series: takenBack, receiptOf: null });
    expect(others).toMatchObject([{ before: takenBack, decision: { enrollment: { status: 'stopped' } } }]);
  });

  it.each([
    ['next', 'active'],
    ['slower', 'active'],
    ['faster', 'active'],
    ['skip', 'active'],
    ['done', 'finished'],
    ['correction', 'undone'],
  ] as const)('%s leaves the series %s, and is answered', (word, status) => {
    const handling = obey(person, { word }, thursday);
    expect(handling).toMatchObject({ outcome: 'command', answer: { template: 'command', command: word } });
    expect(handling.enrollment!.decision.enrollment.status).toBe(status);
  });

  it('NEXT is on its way, not due at a minute that has passed when its answer is read', () => {
    expect(obey(person, { word: 'next' }, thursday).answer).toMatchObject({ when: null, onItsWay: true });
    const slower = obey(person, { word: 'slower' }, thursday).answer;
    expect(slower).toMatchObject({ when: expect.stringContaining('January'), onItsWay: false });
    const coached = aCandidate({ coached: { day: '2026-01-08', mail: 'step:x:2' } });
    expect(obey({ ...person, candidate: coached }, { word: 'next' }, thursday).answer).toMatchObject({
      when: 'Friday 9 January, about 9:30',
      onItsWay: false,
    });
  });

  it('good news told in a reply moves what waits, and RESUME brings it back', () => {
    const busyUntil = '2026-01-20T09:33:00.000Z';
    const start = { type: 'Start', now: thursday, busyUntil } as const;
    const waiting = decide(person.waiting, start).enrollment;
    const rest = obey({ ...person, waiting }, { word: 'offer' }, thursday);
    const [moved] = rest.others!.map(({ decision }) => decision.enrollment);
    expect(moved!.dueAt?.slice(0, 10)).toBe('2026-02-18');
    const resting = { ...person, running: rest.enrollment!.decision.enrollment, waiting: moved! };
    const [back] = obey(resting, { word: 'resume' }, thursday).others!;
    expect(back!.decision.enrollment.dueAt).toBe(waiting.dueAt);
  });

  it('RESUME goes on with what rests, and of what runs only says that it does', () => {
    const told = (running: Enrollment) => obey({ ...person, running }, { word: 'resume' }, thursday).answer;
    expect(told(person.running)).toMatchObject({ command: 'running' });
    const rest = { type: 'Pause', now: thursday, reason: 'asked', until: plusMs(thursday, 1) } as const;
    expect(told(decide(person.running, rest).enrollment)).toMatchObject({ command: 'resume' });
  });

  it.each([
    ['PAUSE', 'pause'],
    ['pause until 3 March', 'pause'],
    ['pause 500 days', 'pause-longest'],
    ['Pause until Christmas', 'pause-longest'],
    ['pause until 31 February', 'pause-unclear'],
    ['pause until summer', 'pause-unclear'],
  ])('%j says in its answer where it is not done as asked', (line, command) => {
    expect(obey(person, readReply(line)!, thursday).answer).toMatchObject({ template: 'command', command });
  });

  it('despair is told where help is, and the plan rests two weeks, or as long as it did', () => {
    const said = readReply('I want to kill myself')!;
    const rested = (running: Enrollment) => obey({ ...person, running }, said, thursday);
    const handling = rested(person.running);
    expect(handling.answer).toEqual({ template: 'help' });
    expect(handling.enrollment!.decision.enrollment.pause).toMatchObject({
      until: plusMs(thursday, 14 * 86_400_000),
    });
    const until = plusMs(thursday, 40 * 86_400_000);
    const rest = { type: 'Pause', now: thursday, reason: 'good-news', until } as const;
    const longer = rested(decide(person.running, rest).enrollment);
    expect(longer.enrollment!.decision.enrollment.pause).toMatchObject({ until, reason: 'good-news' });
    const nothing = { ...person, running: null, waiting: null };
    expect(obey(nothing, said, thursday).answer).toEqual({ template: 'help' });
  });

  it('despair beside STOP ends the plan, and is told where help is', () => {
    const handling = obey(person, readReply('I want to kill myself. Stop.')!, thursday);
    expect(handling.others?.[0]?.decision.enrollment.status).toBe('stopped');
    expect(handling.answer).toEqual({ template: 'help' });
  });

  it('who wants their data erased is stopped and told how', () => {
    const handling = obey(person, readReply('please delete my data')!, thursday);
    expect(handling).toMatchObject({
      about: person.running,
      answer: { template: 'command', command: 'erase' },
    });
    expect(handling.suppresses).toBeUndefined();
    expect(handling.others?.map(({ decision }) => decision.enrollment.status)).toEqual([
      'stopped',
      'stopped',
    ]);
  });

  it('a correction undoes the series whose mail it answers, and no other', () => {
    const waiting = anEnrollment({ id: 'waiting' });
    const both = { ...person, waiting };
    const handling = obey(both, { word: 'correction' }, thursday, { series: waiting, receiptOf: null });
    expect(handling.enrollment).toMatchObject({
      before: waiting,
      decision: { enrollment: { status: 'undone' } },
    });
    expect(handling.others).toBeUndefined();
    const ended = { ...waiting, status: 'finished' } as const;
    const about = { series: ended, receiptOf: null };
    expect(obey(both, { word: 'correction' }, thursday, about).enrollment).toBeUndefined();
  });

  const over = {
    ...person,
    running: null,
    waiting: null,
    candidate: aCandidate({ enrollmentIds: ['before', 'ended'] }),
  };

  it.each(['resume', 'next'] as const)('%s after the end is told once how to start again', (word) => {
    const ended = anEnrollment({ id: 'ended', status: 'stopped' });
    const handling = obey(over, { word }, thursday, { series: ended, receiptOf: null });
    expect(handling).toMatchObject({
      reason: `${word}-without-a-series`,
      about: ended,
      answer: { template: 'command', command: 'ended' },
    });
    const again = obey({ ...over, candidate: handling.candidate! }, { word }, thursday, {
      series: ended,
      receiptOf: null,
    });
    expect(again).toEqual({ outcome: 'command', reason: `${word}-without-a-series` });
  });

  it('no other word after the end is answered, nor one that comes before the beginning', () => {
    for (const word of ['skip', 'slower', 'faster', 'done', 'correction'] as const)
      expect(obey(over, { word }, thursday).answer).toBeUndefined();
    const waits = { ...over, waiting: anEnrollment({ id: 'ended', status: 'pending' }) };
    expect(obey(waits, { word: 'next' }, thursday).answer).toBeUndefined();
  });

  it('without a series are recorded and not answered', () => {
    const nothing = { ...person, running: null };
    expect(obey(nothing, { word: 'next' }, thursday)).toEqual({
      outcome: 'command',
      reason: 'next-without-a-series',
    });
  });
});

describe('fingerprints', () => {
  const original = { from: { name: '', address: 'jane@acme.example' }, messageId: 'original@acme.example' };
  const ids = (changed: object = {}, rejection = aRejection(), candidate = 'sam') =>
    fingerprintIds(someKeys, candidate, { ...original, ...changed }, rejection);

  it('are the same for the same words, however spaced and capitalised', () => {
    const shouted = aRejection({ company: ' ACME  ltd', evidence: aRejection().evidence!.toUpperCase() });
    expect(ids({}, shouted)).toEqual(ids());
  });

  it('share one of two when the words or the Message-ID are the same', () => {
    expect(ids({ messageId: 'other@acme.example' })[0]).toBe(ids()[0]);
    expect(ids({}, aRejection({ role: 'Other' }))[1]).toBe(ids()[1]);
    expect(ids({ messageId: null })).toEqual([ids()[0]]);
  });

  it('differ for another person, company, role or sentence', () => {
    const others = [
      ids({ messageId: null }, aRejection(), 'pat'),
      ids({ messageId: null }, aRejection({ company: 'Beta' })),
      ids({ messageId: null }, aRejection({ role: 'Other' })),
      ids({ messageId: null }, aRejection({ evidence: 'no' })),
      ids({ messageId: null, from: null }),
    ].flat();
    expect(new Set([...others, ids()[0]]).size).toBe(6);
  });

  it('stay the same when a key is added', () => {
    expect(fingerprintIds(olderKeys, 'sam', original, aRejection())).toEqual(ids());
  });
});
