import { attestation } from '#core/batches/attestation.ts';
import { ok } from './answers.ts';
import type { Handle } from './operation.ts';

export const showAttestation: Handle = async (_deps, { agency }) => ok({ text: attestation(agency.name) });
