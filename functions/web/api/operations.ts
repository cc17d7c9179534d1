import { changeAgency, showAgency } from './agency.ts';
import { showAttestation } from './attestation.ts';
import { confirmImport, mapColumns, pauseImport, resumeImport, undoImport } from './change-import.ts';
import { showCohorts } from './cohorts.ts';
import { createImport } from './create-import.ts';
import { listImports, showImport, showReport, showRows } from './imports.ts';
import { listKeys, makeKey, revokeKey } from './keys.ts';
import type { Operation } from './operation.ts';
import { previewMail } from './preview.ts';

/** Everything below /v1 that takes a key or a session, by the names the OpenAPI document gives them. */
export const operations = {
  createImport: {
    method: 'POST',
    path: '/v1/imports',
    for: 'anybody-known',
    handle: createImport,
    perHour: 20,
  },
  listImports: { method: 'GET', path: '/v1/imports', for: 'anybody-known', handle: listImports },
  showImport: { method: 'GET', path: '/v1/imports/{id}', for: 'anybody-known', handle: showImport },
  mapColumns: { method: 'POST', path: '/v1/imports/{id}/columns', for: 'anybody-known', handle: mapColumns },
  confirmImport: {
    method: 'POST',
    path: '/v1/imports/{id}/confirm',
    for: 'anybody-known',
    handle: confirmImport,
  },
  undoImport: { method: 'POST', path: '/v1/imports/{id}/undo', for: 'anybody-known', handle: undoImport },
  pauseImport: { method: 'POST', path: '/v1/imports/{id}/pause', for: 'anybody-known', handle: pauseImport },
  resumeImport: {
    method: 'POST',
    path: '/v1/imports/{id}/resume',
    for: 'anybody-known',
    handle: resumeImport,
  },
  showRows: { method: 'GET', path: '/v1/imports/{id}/rows', for: 'anybody-known', handle: showRows },
  showReport: { method: 'GET', path: '/v1/imports/{id}/report', for: 'anybody-known', handle: showReport },
  showAttestation: { method: 'GET', path: '/v1/attestation', for: 'anybody-known', handle: showAttestation },
  showCohorts: { method: 'GET', path: '/v1/cohorts', for: 'anybody-known', handle: showCohorts },
  previewMail: { method: 'POST', path: '/v1/preview', for: 'anybody-known', handle: previewMail },
  showAgency: { method: 'GET', path: '/v1/agency', for: 'anybody-known', handle: showAgency },
  changeAgency: { method: 'PUT', path: '/v1/agency', for: 'person', handle: changeAgency },
  listKeys: { method: 'GET', path: '/v1/keys', for: 'person', handle: listKeys },
  makeKey: { method: 'POST', path: '/v1/keys', for: 'person', handle: makeKey, perHour: 60 },
  revokeKey: { method: 'DELETE', path: '/v1/keys/{id}', for: 'person', handle: revokeKey },
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationName = keyof typeof operations;
