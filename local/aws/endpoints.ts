import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { Clock } from '#local/clock.ts';
import {
  type HttpOutcome,
  type HttpRequest,
  type LoopbackServer,
  listenOnLoopback,
} from '#local/loopback-server.ts';

type Handler = (request: HttpRequest) => Promise<HttpOutcome>;

/** 40 MB objects with room for the chunked coding around them; a 10 MB mail in base64 is smaller. */
const bodyLimitBytes = 64 * 1024 * 1024;

const failure = (status: 413 | 500, message: string) => ({
  status,
  headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'InternalFailure' },
  body: JSON.stringify({ __type: 'InternalFailure', message }),
});

/** The server of all services but SES: the first path segment names the service. */
export const listenForServices = (
  services: Readonly<Record<string, Handler>>,
  clock: Clock,
): Promise<LoopbackServer> =>
  listenOnLoopback({
    port: 0,
    bodyLimitBytes,
    keepAlive: true,
    // A candidate file is hundreds of megabytes: it goes from the connection to the disk.
    leavesBody: (method, path) => method === 'PUT' && path.startsWith('/s3/'),
    failure,
    handle: async (request) => {
      const service = services[request.url.pathname.split('/')[1] ?? ''];
      if (service === undefined) return { status: 404, body: 'no such service\n' };
      const answer = await service(request);
      // The SDK corrects its clock by this header; it must be the one its requests are signed with.
      const date = new Date(clock.now()).toUTCString();
      return typeof answer === 'string' ? answer : { ...answer, headers: { date, ...answer.headers } };
    },
  });

/** SES has a port of its own and a connection for each call, so that connections can be refused one by one. */
export const listenForSes = (handle: Handler): Promise<LoopbackServer> =>
  listenOnLoopback({ port: 0, bodyLimitBytes, keepAlive: false, failure, handle });

/** A port of ours that nobody listens on. */
export const closedPort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
