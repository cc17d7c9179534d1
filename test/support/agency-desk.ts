import { randomBytes } from 'node:crypto';
import type { Laptop } from './laptop.ts';
import type { Heard } from './openapi-schemas.ts';

/** The laptop's one agency, and who may sign in there. */
export const laptopAgency = { id: 'laptop', person: 'agency@laptop.test' };

export type DeskCall = {
  readonly as?: { readonly key: string } | { readonly cookie: string } | null;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** An agency's way in to a running laptop, from outside: by its API key, or by the link that is mailed. */
export const openDesk = async (laptop: Laptop) => {
  const { web } = laptop.world;
  const { key } = (await (await fetch(`${web}/api/agency`)).json()) as { key: string };
  const heard: string[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever JSON came
  const call = async <Body = any>(
    method: string,
    path: string,
    { as = { key }, body, headers = {} }: DeskCall = {},
  ): Promise<Heard & { body: Body }> => {
    const response = await fetch(`${web}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...credentials(as), ...(body === undefined ? {} : jsonType), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const type = response.headers.get('content-type') ?? '';
    const text = await response.text();
    heard.push(text);
    const isJson = type.startsWith('application/json') && text !== '';
    return {
      ...{ status: response.status, type, headers: response.headers },
      body: (isJson ? JSON.parse(text) : text) as Body,
    };
  };
  return {
    key,
    call,
    /** Whatever the API answered so far. */
    heard: (): readonly string[] => heard,
    /** Asks for a link, opens the one that is mailed, and presses the button behind it. */
    signIn: async (): Promise<{ readonly cookie: string }> => {
      await fetch(`${web}/console/sign-in`, {
        method: 'POST',
        body: new URLSearchParams({ address: laptopAgency.person }),
      });
      await laptop.world.settle();
      const mail = (await laptop.mailbox(laptopAgency.person)).at(-1);
      const link = /http:\/\/\S+\/console\/enter\/\S+/.exec(mail?.text ?? '')?.[0];
      if (link === undefined) throw new Error('no link to sign in was mailed');
      const entered = await fetch(link, { method: 'POST', redirect: 'manual' });
      const cookie = /^onward=([^;]+)/.exec(entered.headers.get('set-cookie') ?? '')?.[1];
      if (cookie === undefined) throw new Error(`the link let nobody in: ${entered.status}`);
      return { cookie };
    },
    /** Begins an import by the API and uploads the file where it says; its id. */
    upload: async (file: string | Uint8Array, fileName = 'candidates.csv'): Promise<string> => {
      const headers = { 'idempotency-key': randomBytes(12).toString('hex') };
      const begun = await call('POST', '/v1/imports', { body: { fileName }, headers });
      if (begun.status !== 201) throw new Error(`no import begins: ${JSON.stringify(begun.body)}`);
      const put = await fetch(begun.body.uploadUrl, { method: begun.body.uploadMethod, body: file });
      if (!put.ok) throw new Error(`the upload is refused: ${put.status} ${await put.text()}`);
      await laptop.world.settle();
      return begun.body.id;
    },
  };
};
export type Desk = Awaited<ReturnType<typeof openDesk>>;

const jsonType = { 'content-type': 'application/json' };

const credentials = (as: DeskCall['as']): Readonly<Record<string, string>> => {
  if (as === null || as === undefined) return {};
  return 'key' in as
    ? { authorization: `Bearer ${as.key}` }
    : { cookie: `onward=${as.cookie}`, 'x-onward-console': '1' };
};
