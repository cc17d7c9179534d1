import { existsSync } from 'node:fs';
import type { HttpAnswer, HttpRequest } from '#local/loopback-server.ts';
import type { World } from '#local/world.ts';

/** What local/pages/pages.ts exports as `handlePage`. */
export type HandlePage = (request: HttpRequest, world: World) => Promise<HttpAnswer>;

const pages = new URL('../pages/pages.ts', import.meta.url);

/** The laptop's own pages, or a plain one that names the API while there are none. */
export const loadPages = async (): Promise<HandlePage> => {
  if (!existsSync(pages)) return plainPage;
  const { handlePage } = (await import(pages.href)) as { handlePage: HandlePage };
  return handlePage;
};

const plainPage: HandlePage = async ({ url }, world) =>
  url.pathname === '/'
    ? { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: greeting(world) }
    : { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Not found\n' };

const greeting = ({ smtp, address, web }: World): string =>
  [
    'Onward on this machine.',
    `Send a mail to ${address} by SMTP at ${smtp}, or POST it to ${web}/api/inbound.`,
    '',
    'GET  /api/clock           POST /api/clock',
    'GET  /api/messages        GET  /api/messages/<id>/raw',
    'GET  /api/inbound         POST /api/inbound',
    'GET  /api/enrollments     POST /api/faults',
    '',
  ].join('\n');
