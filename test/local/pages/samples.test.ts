import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMail } from '#core/classification/read-mail.ts';

/** Each sample shows the newcomer what its button promises. */
test.each([
  ['gmail-after-the-interview', 'rejection', 'enroll', 'hannah.okafor@brightwatermaps.example'],
  ['outlook-application', 'rejection', 'enroll', 'no-reply@careers.northgatelogistics.example'],
  ['apple-mail-final-round', 'rejection', 'enroll', 'tomasz.lis@tidewell.example'],
  ['interview-invitation', 'interview-invitation', 'decline', 'priya@lanternpress.example'],
  ['acknowledgement', 'acknowledgement', 'decline', 'jobs@kestrelenergy.example'],
  ['newsletter', 'job-alert', 'decline', 'letters@fridaydesk.example'],
])('the sample %s is read as %s', async (name, kind, decision, from) => {
  const reading = await readMail(
    readFileSync(new URL(`../../../local/samples/${name}.eml`, import.meta.url)),
  );
  expect(reading).toMatchObject({
    ok: true,
    records: [{ kind, decision, forwarder: 'you@laptop.test', via: 'forward', original: { from } }],
  });
});
