/** That an agency has enrolled a person: what makes them "this agency's own candidate". Id: `<agency>_<address key>`. */
export type Membership = {
  readonly id: string;
  readonly version: number;
  readonly agencyId: string;
  readonly candidateId: string;
  /** The newest of the agency's enrollments of this person. */
  readonly enrollmentId: string;
  readonly batchId: string;
  /** The batch's run that wrote this: a part worked off twice knows by it what it has counted. */
  readonly run: number;
  /** Counted as not mailed, or not before another series. */
  readonly held: boolean;
};

export const membershipId = (agencyId: string, candidateId: string): string => `${agencyId}_${candidateId}`;
