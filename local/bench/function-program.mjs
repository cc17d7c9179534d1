/**
 * Run in a process of its own, with the environment of one function: hands it the events of a file one after the other, as one
 * instance of it would get them, and writes what memory that took at most.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [bundle, events] = process.argv.slice(2);
const { handler } = await import(pathToFileURL(bundle).href);
const failures = [];
for (const event of JSON.parse(readFileSync(events, 'utf8'))) {
  const { batchItemFailures = [] } = (await handler(event)) ?? {};
  failures.push(...batchItemFailures);
}
// Behind the lines of the function's own log.
console.log(JSON.stringify({ failures: failures.length, maxRssMb: process.resourceUsage().maxRSS / 1000 }));
