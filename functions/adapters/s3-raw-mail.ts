import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import type { RawMail, RawMailBin } from '#core/ports/ports.ts';

export const createS3RawMail = (client: S3Client, bucket: string): RawMail => ({
  read: async (key) => {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return Body === undefined ? null : await Body.transformToByteArray();
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  },
});

/** Removing what is not there (any more) is no failure: S3 says so itself. */
export const createS3RawMailBin = (client: S3Client, bucket: string): RawMailBin => ({
  remove: async (key) => {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
  },
});
