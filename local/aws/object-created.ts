import type { StoredObject } from './buckets.ts';
import { region } from './names.ts';
import type { Queues } from './queues.ts';

/** Which objects tell which queue. */
export type Notification = { readonly prefix: string; readonly queue: string };

/** S3's event notification (structure version 2.1): keys are URL-encoded, blanks as `+`. */
export const notifyObjectCreated =
  (notifications: readonly Notification[], queues: Queues) =>
  (object: StoredObject): void => {
    for (const { prefix, queue } of notifications) {
      if (object.key.startsWith(prefix))
        queues.get(queue)?.send(JSON.stringify({ Records: [recordOf(object)] }));
    }
  };

const recordOf = ({ bucket, key, sizeBytes, etag, modifiedAt, file }: StoredObject): object => ({
  eventVersion: '2.1',
  eventSource: 'aws:s3',
  awsRegion: region,
  eventTime: new Date(modifiedAt).toISOString(),
  eventName: 'ObjectCreated:Put',
  s3: {
    s3SchemaVersion: '1.0',
    bucket: { name: bucket, arn: `arn:aws:s3:::${bucket}` },
    object: {
      key: encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/'),
      size: sizeBytes,
      eTag: etag,
      sequencer: file.replaceAll('-', '').slice(0, 16).toUpperCase(),
    },
  },
});
