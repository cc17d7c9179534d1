import type { Batch } from '#core/batches/batch.ts';
import { uploadKey } from '#core/batches/keys.ts';
import { membershipId } from '#core/batches/membership.ts';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import type { SendQuota } from '#core/ports/ports.ts';
import { importQueued } from '#functions/import-candidates/import-queued.ts';
import { aBatch, aBatchId } from '#test/support/a-batch.ts';
import { idOf } from '#test/support/a-candidate.ts';
import { aFileOf } from '#test/support/a-file.ts';
import { anAgency } from '#test/support/an-agency.ts';
import { aBatchEnrollment } from '#test/support/an-enrollment.ts';
import { anOnward } from '#test/support/onward.ts';

export const objectKey = uploadKey('harbour-lane', aBatchId);

export const created = (key: string, upload: string): string =>
  JSON.stringify({
    Records: [
      {
        eventName: 'ObjectCreated:Put',
        s3: {
          bucket: { name: 'mail' },
          object: { key: key.replaceAll(' ', '+'), size: 1, eTag: upload, sequencer: '00' },
        },
      },
    ],
  });

/** Harbour Lane, with a batch whose file is still to come, and those who check it. */
export const anImport = async (batch: Batch | null = aBatch()) => {
  const onward = anOnward();
  const { files, batchQueue } = onward;
  let allowed: SendQuota | null = { perDay: 50_000, perSecond: 14, sentLastDay: 0 };
  await onward.given({ agency: anAgency() });
  if (batch !== null) await onward.given({ batch });
  const deps = {
    ...onward.deps,
    quota: { read: async () => allowed },
    settings: {
      defaultZone: 'Europe/London',
      ownDomains: ['in.onward.test', 'mail.onward.test'],
      partRows: 100,
    },
  };
  const upload = async (text: string, as = 'etag-1', key = objectKey): Promise<void> => {
    await files.write(key, text, 'text/csv');
    await importQueued(deps, created(key, as));
  };
  return {
    ...onward,
    ...{ deps, upload },
    allow: (quota: SendQuota | null) => {
      allowed = quota;
    },
    workOff: async (): Promise<void> => {
      for (let messages = batchQueue.take(); messages.length > 0; messages = batchQueue.take())
        for (const message of messages) await importQueued(deps, JSON.stringify(message));
    },
    batch: async (id: string = aBatchId) => (await onward.store.get('batch', id))!,
    batches: () => onward.store.batchesOf('harbour-lane', 10),
    enrolledBefore: async (address: string, changed: Partial<Enrollment> = {}) => {
      const candidateId = idOf(address);
      const enrollment = aBatchEnrollment({ id: `of-${address}`.slice(0, 26), candidateId, ...changed });
      const id = membershipId('harbour-lane', candidateId);
      const membership = {
        id,
        version: 1,
        agencyId: 'harbour-lane',
        candidateId,
        enrollmentId: enrollment.id,
      };
      await onward.given({
        enrollment,
        membership: { ...membership, batchId: 'older', run: 1, held: false },
      });
    },
  };
};

/** 230 people and two faults: with a hundred rows in a part, three parts. */
export const threeParts = aFileOf(230, ['person-0@mail.example,Again,,,', ',Nobody,,,']);
