/** That an agency has enrolled a person: what makes them "this agency's own candidate". Id: `<agency>_<address key>`. */
export type Membership = {
  readonly id: string;
  readonly version: number;
  readonly agencyId: string;
  readonly candidateId: string;
  /** The newest of the agency's enrollments of this person. */
  readonly enrollmentId: string;
  readonly batchId: string;
};

export const membershipId = (agencyId: string, candidateId: string): string => `${agencyId}_${candidateId}`;
