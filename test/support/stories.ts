import { afterAll, beforeAll, inject, it } from 'vitest';
import { type EnrollmentRecord, listEnrollments, listInbound } from '#local/records.ts';
import { listMessages } from '#local/web/messages-api.ts';
import { type LocalOptions, startLocal, type World } from '#local/world.ts';
import { headerOf, type Message, type Post } from './laptop.ts';
import { linkIn, press } from './pages.ts';

export type Teller = ReturnType<typeof tellerIn>;
type Wait = { readonly at: string; readonly goOn: () => void };
type Told = { readonly name: string; readonly tell: (teller: Teller) => Promise<void> };

/**
 * Stories of many people in one world, told together: a story that waits for an instant lets the others speak until then,
 * so that weeks of all their lives cost one journey of the clock. Each story is a test; the clock starts on Thursday
 * 8 January 2026 at 10:00 in London.
 */
export const tellStories = (options: LocalOptions = {}) => {
  const stories: Told[] = [];
  const endings = new Map<string, unknown>();
  let world: World | undefined;
  beforeAll(async () => {
    const settings = { now: '2026-01-08T10:00:00.000Z', bundles: inject('bundles'), log: () => {} };
    world = await startLocal({ ...settings, ...options });
    await tellAll(world, stories, endings);
  });
  afterAll(() => world?.stop());
  return (name: string, tell: Told['tell']): void => {
    stories.push({ name, tell });
    it(name, () => {
      if (!endings.has(name)) throw new Error('the story was not told to its end');
      if (endings.get(name) !== null) throw endings.get(name);
    });
  };
};

/** One speaks at a time, so that the same stories always go the same way. */
const tellAll = async (
  world: World,
  stories: readonly Told[],
  endings: Map<string, unknown>,
): Promise<void> => {
  const waiting: Wait[] = [];
  let fallSilent: (ending?: unknown) => void = () => {};
  const until = (at: string): Promise<void> =>
    new Promise((goOn) => {
      waiting.push({ at: new Date(at).toISOString(), goOn });
      fallSilent();
    });
  const silence = (): Promise<void> =>
    new Promise((resolve) => {
      fallSilent = () => resolve();
    });
  for (const [index, { name, tell }] of stories.entries()) {
    const quiet = silence();
    tell(tellerIn(world, `person${index + 1}@mail.example`, until)).then(
      () => fallSilent(endings.set(name, null)),
      (error: unknown) => fallSilent(endings.set(name, error)),
    );
    await quiet;
  }
  while (waiting.length > 0) {
    waiting.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    const next = waiting.shift()!;
    if (next.at > world.clock.iso()) await world.advanceTo(next.at);
    const quiet = silence();
    next.goOn();
    await quiet;
  }
};

const tellerIn = (world: World, person: string, until: (at: string) => Promise<void>) => {
  const mails = async (): Promise<readonly Message[]> =>
    (await listMessages(world)).filter(({ to }) => to.includes(person));
  const mail = async (which: RegExp | number): Promise<Message> => {
    const all = await mails();
    const found =
      typeof which === 'number' ? all.at(which) : all.findLast(({ subject }) => which.test(subject));
    if (found === undefined)
      throw new Error(`no mail ${which} among ${all.map(({ subject }) => subject).join(' | ')}`);
    return found;
  };
  const post = async (raw: string, query: Post = {}): Promise<string> => {
    const search = new URLSearchParams({ mailFrom: person, ...query });
    const response = await fetch(`${world.web}/api/inbound?${search}`, { method: 'POST', body: raw });
    const { id } = (await response.json()) as { id: string };
    const record = (await listInbound(world)).find((each) => each.id === id);
    return `${record?.outcome} ${record?.reason}`;
  };
  let letters = 0;
  return {
    ...{ world, person, until, mails, mail },
    now: () => world.clock.iso(),
    /** Hands a mail in; what became of it, as 'outcome reason'. */
    post,
    /** Replies to the newest mail of ours with one line of text. */
    reply: async (line: string, answered = -1, query: Post = {}): Promise<string> => {
      const ours = await mail(answered);
      const to = headerOf(ours, 'Reply-To')!;
      letters += 1;
      const headers = [
        `From: Sam Doe <${person}>`,
        `To: ${to}`,
        `Subject: Re: ${ours.subject}`,
        `Message-ID: <reply${letters}.${person}>`,
        `In-Reply-To: ${headerOf(ours, 'Message-ID')}`,
        'Date: Thu, 08 Jan 2026 11:00:00 +0000',
      ];
      return post(`${headers.join('\r\n')}\r\n\r\n${line}\r\n`, { rcptTo: to, ...query });
    },
    /** Step and local day in London of every mail of the person's series, oldest first: '2 01-09'. */
    steps: async (): Promise<readonly string[]> =>
      (await mails()).flatMap(({ tags, sentAt }) =>
        tags.step === undefined ? [] : `${tags.step} ${sentAt.slice(5, 10)}`,
      ),
    /** Subjects of what was answered, oldest first. */
    answers: async (): Promise<readonly string[]> =>
      (await mails()).flatMap(({ tags, subject }) => (tags.step === undefined ? subject : [])),
    plans: async (): Promise<readonly EnrollmentRecord[]> =>
      (await listEnrollments(world)).filter(({ address }) => address === person),
    /** Presses a button of the plan page behind the newest mail, or another one. */
    press: async (
      action: string,
      fields: Readonly<Record<string, string>> = {},
      which: RegExp | number = -1,
    ) => {
      const page = await press(planOf(await mail(which)), action, fields);
      await world.settle();
      return page;
    },
  };
};

const planOf = (message: Message): string =>
  linkIn(message, /your plan and your settings|your page at onward/i).split('#')[0]!;
