import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Stands between the functions and DynamoDB, and lets something happen right after a step was claimed. */
export const proxyDynamoDb = async (upstream: string, afterClaim: () => Promise<void>): Promise<string> => {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      const claims = isClaim(String(incoming.headers['x-amz-target']), body);
      const onward = forward(upstream, { method: 'POST', headers: incoming.headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', async () => {
          if (claims && answer.statusCode === 200) await afterClaim();
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers).end(Buffer.concat(parts));
        });
      });
      onward.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const isClaim = (target: string, body: Buffer): boolean =>
  target.endsWith('.TransactWriteItems') &&
  body.includes('"due":{"S":"lease"}') &&
  body.includes('"enrollment#');
