import type { Instant } from '../time/instant.ts';

/** A recruitment agency: its name is on its candidates' mails, and its people may sign in. */
export type Agency = {
  /** Short and readable: a-z, 0-9 and hyphens. Part of object keys and of API keys' records, never of a mail. */
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** `#rrggbb`; null for ours. */
  readonly colour: string | null;
  /** Who candidates write to where their row names nobody. */
  readonly consultantName: string | null;
  readonly consultantAddress: string | null;
  /** For rows that name no zone; null: the deployment's. */
  readonly zone: string | null;
  /** Who may sign in. */
  readonly people: readonly AgencyMember[];
  /** Oldest first, revoked ones included. */
  readonly keyIds: readonly string[];
  readonly createdAt: Instant;
};

export type AgencyMember = {
  /** The key of the address, as a candidate's. */
  readonly id: string;
  readonly address: string;
};

/** Looks an agency's person up by address key. */
export type AgencyPerson = {
  readonly id: string;
  readonly version: number;
  readonly agencyId: string;
  readonly address: string;
  /** Links asked for lately, oldest first. */
  readonly signIns: readonly SignIn[];
};

export type SignIn = { readonly id: string; readonly askedAt: Instant; readonly usedAt: Instant | null };

/** A secret a program signs its calls with. Only its hash is kept. */
export type ApiKey = {
  readonly id: string;
  readonly version: number;
  readonly agencyId: string;
  /** What the agency calls it. */
  readonly name: string;
  /** SHA-256 of the secret half, in base32. */
  readonly hash: string;
  readonly createdAt: Instant;
  /** Address key of who made it; null: the operator. */
  readonly createdBy: string | null;
  readonly revokedAt: Instant | null;
};

export const agencyIdPattern = /^[a-z](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
