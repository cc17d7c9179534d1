import { request } from 'node:http';
import * as v from 'valibot';
import { createApi } from '#local/enroll/api.ts';

/** One mail as GET /api/messages?brief=true tells it. */
const Mail = v.object({
  id: v.string(),
  sentAt: v.string(),
  to: v.array(v.string()),
  tags: v.record(v.string(), v.string()),
});
export type Mail = v.InferOutput<typeof Mail>;

const Agency = v.object({ key: v.string() });
const Clock = v.object({ now: v.string() });
const Mails = v.array(Mail);

/** A running laptop from outside, by HTTP alone. */
export const openLaptop = async (web: string) => {
  const { key } = v.parse(Agency, await (await fetch(`${web}/api/agency`)).json());
  const post = async (path: string, body: string): Promise<unknown> =>
    JSON.parse(await patientPost(web, path, body));
  const advance = async (wish: object): Promise<string> =>
    v.parse(Clock, await post('/api/clock', JSON.stringify(wish))).now;
  const mails = async (): Promise<readonly Mail[]> =>
    v.parse(Mails, await (await fetch(`${web}/api/messages?brief=true`)).json());
  return {
    api: createApi(web, key),
    mails,
    now: async () => v.parse(Clock, await (await fetch(`${web}/api/clock`)).json()).now,
    advance: (duration: string) => advance({ advance: duration }),
    advanceTo: (instant: string) => advance({ to: instant }),
    /** The clock moves first and the work is done after. */
    jumpTo: (instant: string) => advance({ to: instant, jump: true }),
    /** Hands a person's mail in. */
    receive: (raw: string, person: string) =>
      post(`/api/inbound?${new URLSearchParams({ mailFrom: person })}`, raw),
    /** What a mail program does when somebody presses Unsubscribe. */
    unsubscribe: async ({ id }: Mail): Promise<void> => {
      const raw = await (await fetch(`${web}/api/messages/${encodeURIComponent(id)}/raw`)).text();
      const url = /^List-Unsubscribe:[^<]*<(https?:[^>]+)>/im.exec(raw.replace(/\r\n[ \t]+/g, ' '))?.[1];
      if (url === undefined) throw new Error(`mail ${id} cannot be unsubscribed from`);
      const answer = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      });
      if (!answer.ok) throw new Error(`unsubscribing from mail ${id} answered ${answer.status}`);
    },
  };
};
export type Laptop = Awaited<ReturnType<typeof openLaptop>>;

/** A journey with ten thousand mails on its way takes longer than fetch waits for an answer. */
const patientPost = (web: string, path: string, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const call = request(`${web}${path}`, { method: 'POST' }, async (answer) => {
      let text = '';
      for await (const chunk of answer.setEncoding('utf8')) text += chunk;
      if ((answer.statusCode ?? 500) < 300) resolve(text);
      else reject(new Error(`${path} answered ${answer.statusCode}: ${text}`));
    });
    call.once('error', reject);
    call.end(body);
  });
