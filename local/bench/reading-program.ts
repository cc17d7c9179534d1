/** Run in a process of its own, bundled as the functions are; writes one line of JSON. */
import { readMail } from '#core/classification/read-mail.ts';
import { median, quantile } from './figures.ts';
import { forwardOf, hostileMails } from './mails.ts';

const warmUpRuns = 300;
const runs = 1_000;

const timed = async (raw: Uint8Array): Promise<number> => {
  const started = performance.now();
  await readMail(raw);
  return performance.now() - started;
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const ordinary = async () => {
  // Another company each time, so that nothing can be remembered from the mail before.
  const mails = Array.from({ length: runs }, (_, n) =>
    bytesOf(forwardOf('sam@mail.example', n, new Date(Date.UTC(2026, 0, 5)))),
  );
  const first = await timed(mails[0]!);
  for (const raw of mails.slice(0, warmUpRuns)) await readMail(raw);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (const raw of mails) times.push(await timed(raw));
  const { user, system } = process.cpuUsage(before);
  const read = await readMail(mails[0]!);
  const decision = read.ok ? (read.records[0]?.decision ?? null) : null;
  return {
    bytes: mails[0]!.length,
    decision,
    first,
    median: median(times),
    p99: quantile(times, 0.99),
    processor: (user + system) / 1000 / runs,
  };
};

const hostile = async () => {
  const times: Record<string, number> = {};
  for (const [name, text] of Object.entries(hostileMails())) times[name] = await timed(bytesOf(text));
  return times;
};

process.stdout.write(`${JSON.stringify({ ordinary: await ordinary(), hostile: await hostile() })}\n`);
