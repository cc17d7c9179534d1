import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Api } from './api.ts';
import type { Asked, Basis, EnrollFile } from './arguments.ts';
import { attest } from './attest.ts';
import { type Begun, begin } from './begin.ts';
import { follow } from './follow.ts';
import { Import, Report } from './import.ts';
import {
  calendarWords,
  isTakenBack,
  jsonLine,
  printDryRun,
  printObstacle,
  printOutcome,
} from './print-import.ts';
import type { ProgressBar } from './progress-bar.ts';
import type { Target } from './target.ts';
import { isOvertaken, trouble } from './trouble.ts';
import { hashOf, upload } from './upload.ts';

/** Tells how an import stands, or takes it back. Returns the exit code. */
export const runOnImport = async (
  { type, id, json }: Exclude<Asked, { type: 'help' } | { type: 'enroll' }>,
  { api }: Target,
  bar: ProgressBar,
): Promise<number> => {
  if (type === 'undo') await api.call(Import, 'POST', `/v1/imports/${id}/undo`, { body: {} });
  const found =
    type === 'undo'
      ? await follow(api, id, ['undoing'], bar)
      : await api.call(Import, 'GET', `/v1/imports/${id}`);
  if (json) console.log(JSON.stringify(found));
  else if (type === 'undo') console.log(printOutcome(found));
  else console.log(`import ${id} is ${found.status}\n${printDryRun(found)}`);
  return 0;
};

/** Dry run, then attestation and enrollment unless it stays at that. Returns the exit code. */
export const runEnroll = async (asked: EnrollFile, target: Target, bar: ProgressBar): Promise<number> => {
  const { api } = target;
  const sha256 = await hashOf(asked.path);
  const begun = await begin(api, { ...asked, sha256 }, await target.now());
  if (begun.uploadUrl !== null) await send(asked, begun, bar);
  const checked = await follow(api, begun.import.id, ['uploading', 'checking', 'undoing'], bar);
  if (checked.status === 'needs-columns' || checked.status === 'refused') {
    if (asked.json) console.log(jsonLine(checked));
    throw trouble(printObstacle(checked));
  }
  if (asked.report !== null) await fetchReport(api, checked.id, asked.report);
  if (!asked.json) console.log(printDryRun(checked));
  const enrolled = asked.dryRun ? checked : await enroll(asked, target, checked, bar);
  if (asked.json) console.log(jsonLine(enrolled ?? checked));
  else if (enrolled !== null && isTakenBack(checked))
    for (const line of calendarWords(enrolled)) console.log(line);
  return enrolled === null || checked.counts.invalid > 0 ? 1 : 0;
};

const send = async ({ path, bytes }: EnrollFile, begun: Begun, bar: ProgressBar): Promise<void> => {
  const onProgress = (sent: number): void =>
    bar.show('uploading', sent, bytes, `${(sent / 1e6).toFixed(1)} of ${(bytes / 1e6).toFixed(1)} MB`);
  await upload({ path, bytes, url: begun.uploadUrl!, onProgress });
  bar.clear();
};

/** Null when nobody agreed to it. */
const enroll = async (
  asked: EnrollFile,
  target: Target,
  checked: Import,
  bar: ProgressBar,
): Promise<Import | null> => {
  const { api } = target;
  if (checked.counts.new === 0) {
    console.error('nobody is new: nothing is enrolled');
    return checked;
  }
  if (checked.status !== 'enrolling' && checked.status !== 'enrolled') {
    const basis = await attest(asked, target);
    if (basis === null) {
      console.error('not enrolled: nobody agreed to the attestation (--yes agrees beforehand)');
      return null;
    }
    await confirm(asked, api, checked.id, basis, bar);
  }
  const enrolled = await follow(api, checked.id, ['enrolling'], bar);
  console.error(printOutcome(enrolled));
  if (enrolled.status !== 'enrolled') throw trouble(`import ${enrolled.id} is ${enrolled.status} now`);
  return enrolled;
};

/** The same command run elsewhere may be making the dry run anew: what both agreed to is confirmed after it. */
const confirm = async (
  { graceMinutes }: EnrollFile,
  api: Api,
  id: string,
  basis: Basis,
  bar: ProgressBar,
): Promise<void> => {
  const body = { basis, attested: true, ...(graceMinutes === null ? {} : { graceMinutes }) };
  try {
    await api.call(Import, 'POST', `/v1/imports/${id}/confirm`, { body });
  } catch (error) {
    if (!isOvertaken(error)) throw error;
    await follow(api, id, ['checking', 'undoing'], bar);
    await api.call(Import, 'POST', `/v1/imports/${id}/confirm`, { body });
  }
};

const fetchReport = async (api: Api, id: string, path: string): Promise<void> => {
  const { csvUrl } = await api.call(Report, 'GET', `/v1/imports/${id}/report`);
  const answer = await fetch(csvUrl);
  if (!answer.ok || answer.body === null) throw trouble(`the report answered ${answer.status}`);
  await pipeline(Readable.fromWeb(answer.body as ReadableStream), createWriteStream(path));
};
