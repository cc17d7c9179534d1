import type { Feedback, Stage } from '../classification/verdict.ts';

/** One row that can be used, as it is kept from the dry run to the enrollment. */
export type CandidateRow = {
  /** As a spreadsheet shows it: the header is row 1. */
  readonly row: number;
  /** As given; mail goes there. */
  readonly address: string;
  readonly firstName: string | null;
  /** The row's own; null: the agency's, else the deployment's. */
  readonly zone: string | null;
  readonly language: string | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly stage: Stage;
  /** ISO date. */
  readonly rejectedOn: string | null;
  readonly feedback: Feedback;
  readonly feedbackText: string | null;
  readonly consultantName: string | null;
  readonly consultantAddress: string | null;
  readonly externalId: string | null;
};

export type RowVerdict =
  | { readonly verdict: 'new' }
  | { readonly verdict: 'alreadyEnrolled' }
  | { readonly verdict: 'duplicate'; readonly of: number }
  | { readonly verdict: 'suppressed' }
  | { readonly verdict: 'invalid'; readonly reason: string };

/** A new row with its place in the calendar: the how-manieth of its zone it is, from 0. */
export type PlannedRow = CandidateRow & { readonly effectiveZone: string; readonly inZone: number };
