import * as v from 'valibot';
import { log } from '#functions/log.ts';
import { checkFile } from './check-file.ts';
import type { ImportDependencies } from './dependencies.ts';
import { takeFileIn } from './take-file-in.ts';

const Check = v.object({ type: v.literal('check'), batchId: v.string() });
/** S3's event notification; keys are URL-encoded, blanks as `+`. */
const Created = v.object({
  Records: v.array(
    v.object({
      s3: v.object({
        object: v.object({ key: v.string(), eTag: v.string(), sequencer: v.string() }),
      }),
    }),
  ),
});
/** What S3 says when a notification is set up. */
const SetUp = v.object({ Event: v.literal('s3:TestEvent') });
const Message = v.union([Check, Created, SetUp]);

/** Reads one message of the queue: a file has come, or a dry run is to go on. @throws for a message nobody wrote. */
export const importQueued = async (deps: ImportDependencies, body: string): Promise<void> => {
  const message = v.parse(Message, JSON.parse(body));
  if ('Event' in message) return log('import-candidates', { outcome: 'setup' });
  if ('type' in message) return checkFile(deps, message.batchId);
  for (const { s3 } of message.Records) {
    const { eTag, sequencer, key } = s3.object;
    const objectKey = decodeURIComponent(key.replaceAll('+', ' '));
    const batchId = await takeFileIn(deps, { objectKey, upload: `${eTag}-${sequencer}` });
    if (batchId !== null) await checkFile(deps, batchId);
  }
};
