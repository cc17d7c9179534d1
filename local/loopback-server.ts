import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';

export type HttpRequest = {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  /** Empty where the server leaves the body to the handler. */
  readonly body: Buffer;
  /** The body as it comes; null or absent where it has been read. */
  readonly stream?: AsyncIterable<Buffer> | null;
};

export type HttpAnswer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
  /** Instead of a body too large to hold: they go out as they come. */
  readonly pieces?: AsyncIterable<string | Uint8Array>;
};

/** `cut` closes the connection without an answer, `silence` leaves the client waiting. */
export type HttpOutcome = HttpAnswer | 'cut' | 'silence';

export type LoopbackServer = { readonly port: number; readonly close: () => Promise<void> };

type Options = {
  readonly port: number;
  readonly bodyLimitBytes: number;
  /** False: every call opens a connection of its own. */
  readonly keepAlive: boolean;
  /** For which requests the body is the handler's to read, whatever its size; absent: for none. */
  readonly leavesBody?: (method: string, path: string) => boolean;
  readonly handle: (request: HttpRequest) => Promise<HttpOutcome>;
  /** What a body over the limit and a handler that throws are answered with. */
  readonly failure: (status: 413 | 500, message: string) => HttpAnswer;
};

const host = '127.0.0.1';

/**
 * An HTTP server nobody but this machine can reach.
 * @throws the listen error (EADDRINUSE) as it is
 */
export const listenOnLoopback = async (options: Options): Promise<LoopbackServer> => {
  const server = createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      // Half an answer must not look like a whole one.
      if (response.headersSent) response.destroy();
      else void write(response, options.failure(500, error instanceof Error ? error.message : String(error)));
    });
  });
  server.keepAliveTimeout = options.keepAlive ? 60_000 : 1;
  if (!options.keepAlive) server.maxRequestsPerSocket = 1;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const answer = async (
  options: Options,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const port = (request.socket.address() as AddressInfo).port;
  if (!isLoopbackHost(request.headers.host, port)) {
    // A page on the web may point its own name at 127.0.0.1 and read us with the visitor's browser.
    write(response, {
      status: 421,
      body: `This server answers to ${host}:${port} and localhost:${port} only.\n`,
    });
    return;
  }
  const { method = 'GET' } = request;
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const isLeft = options.leavesBody?.(method, url.pathname) ?? false;
  const body = isLeft ? noBody : await readBody(request, options.bodyLimitBytes);
  if (body === null) {
    write(response, options.failure(413, `the body is larger than ${options.bodyLimitBytes} bytes`));
    return;
  }
  const { headers } = request;
  const outcome = await options.handle({ method, url, headers, body, stream: isLeft ? request : null });
  if (outcome === 'silence') return;
  if (outcome === 'cut') response.socket?.destroy();
  else await write(response, outcome);
};

const noBody = Buffer.alloc(0);

const isLoopbackHost = (given: string | undefined, port: number): boolean =>
  given === `${host}:${port}` || given === `localhost:${port}`;

/** Null when it is larger than the limit; the rest is read and dropped so that the client hears the answer. */
const readBody = async (request: IncomingMessage, limitBytes: number): Promise<Buffer | null> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limitBytes) chunks.push(chunk);
  }
  return size > limitBytes ? null : Buffer.concat(chunks);
};

const write = async (
  response: ServerResponse,
  { status, headers = {}, body = '', pieces }: HttpAnswer,
): Promise<void> => {
  if (response.headersSent || response.destroyed) return;
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value as string | string[]);
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  if (pieces !== undefined) {
    // Whoever goes away in the middle is no failure of ours.
    await pipeline(pieces, response).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    });
    return;
  }
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  if (status !== 204 && status !== 304) response.setHeader('content-length', bytes.length);
  response.end(bytes);
};
