import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { FileLinks } from '#core/ports/ports.ts';

/** Presigned addresses: whoever holds one may do this one thing, with our rights, until it is over. */
export const createS3FileLinks = (client: S3Client, Bucket: string): FileLinks => ({
  uploadUrl: (Key, expiresIn) => getSignedUrl(client, new PutObjectCommand({ Bucket, Key }), { expiresIn }),
  downloadUrl: (Key, fileName, expiresIn) =>
    getSignedUrl(
      client,
      new GetObjectCommand({ Bucket, Key, ResponseContentDisposition: attachment(fileName) }),
      { expiresIn },
    ),
});

/** RFC 6266 §4.3, with the name a second time for programs that know ASCII alone. */
const attachment = (fileName: string): string =>
  `attachment; filename="${fileName.replace(/[^\w. -]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
