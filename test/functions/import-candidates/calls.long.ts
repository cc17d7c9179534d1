import { expect, it } from 'vitest';
import type { Store } from '#core/ports/store.ts';
import { importQueued } from '#functions/import-candidates/import-queued.ts';
import { aFileOf } from '#test/support/a-file.ts';
import { anImport, created, objectKey } from '#test/support/an-import.ts';

it('a dry run asks AWS 0.2 times a row at the very most', async () => {
  const desk = await anImport();
  let calls = 0;
  const counted = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as (...args: unknown[]) => unknown;
        return (...args: unknown[]) => {
          calls += name === 'getMany' ? Math.ceil((args[0] as unknown[]).length / 100) : 1;
          return Reflect.apply(method, target, args);
        };
      },
    });
  const deps = { ...desk.deps, store: counted<Store>(desk.store), files: counted(desk.files) };
  for (let n = 0; n < 1500; n += 3) await desk.enrolledBefore(`person-${n}@mail.example`);
  await desk.files.write(objectKey, aFileOf(6000), 'text/csv');
  calls = 0;
  await importQueued(deps, created(objectKey, 'etag-1'));
  expect((await desk.batch()).counts).toMatchObject({ rows: 6000, alreadyEnrolled: 500, new: 5500 });
  expect(calls / 6000).toBeLessThan(0.1);
});
