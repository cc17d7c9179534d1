import { type Candidate, enrollmentsMax } from '../candidates/candidate.ts';
import type { Enrollment } from '../enrollment/enrollment.ts';
import type { Write } from '../ports/store.ts';
import type { Batch } from './batch.ts';
import { membershipId } from './membership.ts';
import type { PlannedRow } from './planned-row.ts';
import type { RowPerson } from './row-person.ts';

type Placed = {
  readonly enrollmentId: string;
  readonly held: boolean;
  /** Absent: it stays as it is stored. */
  readonly enrollment?: Enrollment;
  readonly row?: PlannedRow;
};

/** Records of one row, three at most: the person, their series, and that they are the agency's own. */
export const rowWrites = (batch: Batch, person: RowPerson, placed: Placed): readonly Write[] => {
  const { candidate, isStored, membership, ofThisFile } = person;
  const writes: Write[] = [
    {
      type: 'put',
      kind: 'membership',
      record: {
        id: membership?.id ?? membershipId(batch.agencyId, candidate.id),
        version: (membership?.version ?? 0) + 1,
        agencyId: batch.agencyId,
        candidateId: candidate.id,
        enrollmentId: placed.enrollmentId,
        batchId: batch.id,
        run: batch.run,
        held: placed.held,
      },
      expects: membership?.version ?? null,
    },
  ];
  const { enrollment, row } = placed;
  if (enrollment === undefined || row === undefined) return writes;
  const before = ofThisFile?.version ?? null;
  const record = before === null ? enrollment : { ...enrollment, version: before + 1 };
  writes.push({ type: 'put', kind: 'enrollment', record, expects: before });
  const known = { ...withEnrollment(person, enrollment, row), version: isStored ? candidate.version + 1 : 1 };
  writes.push({
    type: 'put',
    kind: 'candidate',
    record: known,
    expects: isStored ? candidate.version : null,
  });
  return writes;
};

const withEnrollment = (person: RowPerson, { id, status }: Enrollment, row: PlannedRow): Candidate => {
  const { candidate, waiting } = person;
  const others = candidate.enrollmentIds.filter((each) => each !== id && each !== waiting?.id);
  // Whatever waits is the newest: that is how it is found.
  const ids = [...others, id, ...(waiting === null || waiting.id === id ? [] : [waiting.id])];
  return {
    ...candidate,
    ...(candidate.zone === null ? { zone: row.effectiveZone, zoneGuessed: true } : {}),
    firstName: candidate.firstName ?? row.firstName,
    activeEnrollmentId: status === 'active' ? id : candidate.activeEnrollmentId,
    enrollmentIds: ids.slice(-enrollmentsMax),
  };
};
