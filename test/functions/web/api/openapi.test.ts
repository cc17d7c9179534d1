import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AgencyChanges } from '#functions/web/api/agency.ts';
import { ChosenColumns, ImportConfirmation } from '#functions/web/api/change-import.ts';
import { NewImport } from '#functions/web/api/create-import.ts';
import { NewKey } from '#functions/web/api/keys.ts';
import { openApiDocument } from '#functions/web/api/openapi/document.ts';
import type { Operation } from '#functions/web/api/operation.ts';
import { operations } from '#functions/web/api/operations.ts';
import { WantedPreview } from '#functions/web/api/preview.ts';
import { anApi } from '#test/support/an-api.ts';
import { openApiRules } from '#test/support/openapi-rules.ts';
import { bodySchemas, described, refsIn, schemasIn } from '#test/support/openapi-schemas.ts';

const everyOperation = Object.entries<Operation>(operations);

describe('the OpenAPI document', () => {
  it('is what GET /v1/openapi.json answers anybody', async () => {
    const { call } = await anApi();
    const answer = await call('GET', '/v1/openapi.json', { as: null });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(JSON.parse(JSON.stringify(openApiDocument)));
  });

  it('keeps the rules of OpenAPI 3.1', () => {
    const ajv = new Ajv2020({ allErrors: true, formats: { 'uri-reference': true } });
    const isDocument = ajv.compile(openApiRules);
    isDocument(JSON.parse(JSON.stringify(openApiDocument)));
    expect(isDocument.errors).toBeNull();
  });

  it('has schemas that are schemas, and no reference to nothing', () => {
    const ajv = new Ajv2020({
      strict: true,
      formats: { 'date-time': true, date: true, uri: true, email: true },
    });
    for (const [at, schema] of schemasIn(openApiDocument))
      expect(ajv.validateSchema(schema), `${at} ${ajv.errorsText()}`).toBe(true);
    for (const ref of refsIn(openApiDocument)) expect(described(ref), ref).toBeDefined();
    const used = new Set(refsIn(openApiDocument));
    for (const name of Object.keys(openApiDocument.components.schemas))
      expect(used, name).toContain(`#/components/schemas/${name}`);
  });

  it('has every operation of the server, and no other', () => {
    const told = Object.entries(openApiDocument.paths).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, { operationId: string }>)
        .filter(([method]) => method !== 'parameters')
        .map(([method, { operationId }]) => `${method.toUpperCase()} ${path} ${operationId}`),
    );
    const open = ['GET /v1/ showSignpost', 'GET /v1/openapi.json showDocument'];
    const served = everyOperation.map(([name, { method, path }]) => `${method} ${path} ${name}`);
    expect(told.sort()).toEqual([...open, ...served].sort());
  });
});

/** What a call may carry, by the server's own schema, with bodies it takes and bodies it does not. */
const bodies: Readonly<
  Record<string, { readonly server: v.GenericSchema; readonly good: unknown[]; readonly bad: unknown[] }>
> = {
  createImport: {
    server: NewImport,
    good: [
      {},
      { fileName: 'a.csv' },
      { source: 'cli', columns: {} },
      { columns: { email: 'Mail', role: '' } },
    ],
    bad: [
      { fileName: '' },
      { source: 'drop' },
      { columns: { mail: 'x' } },
      { columns: null },
      { file: 'x' },
      [],
    ],
  },
  mapColumns: {
    server: ChosenColumns,
    good: [{ columns: {} }, { columns: { email: 'Mail' } }],
    bad: [{}, { columns: 'email' }, { columns: { email: 5 } }, { columns: { email: 'x'.repeat(501) } }],
  },
  confirmImport: {
    server: ImportConfirmation,
    good: ['consent', 'contract', 'legitimate-interests'].flatMap((basis) =>
      [{}, { graceMinutes: 0 }, { graceMinutes: 10_080 }].map((grace) => ({
        basis,
        attested: true,
        ...grace,
      })),
    ),
    bad: [
      {},
      { basis: 'consent' },
      { basis: 'consent', attested: false },
      { basis: 'whim', attested: true },
      { basis: 'consent', attested: true, graceMinutes: 10_081 },
      { basis: 'consent', attested: true, graceMinutes: -1 },
      { basis: 'consent', attested: true, graceMinutes: 0.5 },
      { basis: 'consent', attested: true, by: 'me' },
    ],
  },
  previewMail: {
    server: WantedPreview,
    good: [{}, { step: 6 }, { step: 1, name: 'Quay', colour: '#abc' }],
    bad: [{ step: 0 }, { step: 7 }, { step: '1' }, { step: 1.5 }, { colour: 'red' }, { people: [] }],
  },
  changeAgency: {
    server: AgencyChanges,
    good: [
      {},
      { name: 'Quay' },
      { colour: null, zone: null, consultantName: null, consultantAddress: null },
      { colour: '#AABBCC', zone: 'Europe/Paris', consultantAddress: 'a@b.example' },
    ],
    bad: [{ name: '' }, { name: null }, { name: 'x'.repeat(81) }, { colour: '#12345' }, { id: 'other' }],
  },
  makeKey: {
    server: NewKey,
    good: [{ name: 'nightly' }, { name: 'x'.repeat(60) }],
    bad: [
      {},
      { name: '' },
      { name: '  ' },
      { name: 'x'.repeat(61) },
      { name: 5 },
      { name: 'a', agencyId: 'b' },
    ],
  },
};

describe('a body the document allows is one the server takes', () => {
  const asks = bodySchemas();

  it('for every operation that has one', () => {
    expect(Object.keys(bodies).sort()).toEqual([...asks.keys()].sort());
  });

  it.each(Object.entries(bodies))('%s', (name, { server, good, bad }) => {
    const { isBody, example } = asks.get(name)!;
    for (const body of [...good, example]) {
      expect(isBody(body), JSON.stringify(body)).toBe(true);
      expect(v.safeParse(server, body).success, JSON.stringify(body)).toBe(true);
    }
    for (const body of bad.filter((each) => !Array.isArray(each))) {
      expect(isBody(body), JSON.stringify(body)).toBe(false);
      expect(v.safeParse(server, body).success, JSON.stringify(body)).toBe(false);
    }
  });
});
