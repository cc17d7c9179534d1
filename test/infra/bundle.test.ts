import { type BinaryLike, createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { SourceMap, type SourceMapPayload } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildFunctions } from '#infra/build.ts';
import { leaveOut, leftOut } from '#infra/bundle/leave-out.ts';
import { withoutNative } from '#infra/bundle/one-temporal.ts';
import { asData, packTables, tablesFile } from '#infra/bundle/pack-tables.ts';
import { plainEndpoint } from '#infra/bundle/plain-endpoints.ts';
import { shakeSdk, withKeptErrors, withPurePaging, withPureSchemas } from '#infra/bundle/shake-sdk.ts';
import { possibleRegions } from '#infra/regions.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(project, 'node_modules');

const sourceOf = (client: string): string =>
  readFileSync(join(modules, `@aws-sdk/client-${client}/dist-es/schemas/schemas_0.js`), 'utf8');

const clients = ['dynamodb', 's3', 'scheduler', 'secrets-manager', 'ses', 'sqs'];

const importText = async (code: string): Promise<Record<string, unknown>> =>
  import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);

const bundled = async (
  contents: string,
  resolveDir: string,
  plugins: readonly Plugin[] = [],
): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    treeShaking: true,
    mainFields: ['module', 'main'],
    plugins: [...plugins],
  });
  return outputFiles[0]!.text;
};

/** Hashes as the SDK's signers ask for it. */
class Sha256 {
  readonly #hash: Hash | Hmac;
  constructor(secret?: BinaryLike) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret);
  }
  update(data: BinaryLike): void {
    this.#hash.update(data);
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
}

type Serializer = { write: (schema: unknown, body: unknown) => void; flush: () => unknown };

test('a place in a bundle leads to the line of the source', async () => {
  const path = (await buildFunctions())['receive-mail']!;
  const map = new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')) as SourceMapPayload);
  const lines = readFileSync(path, 'utf8').split('\n');
  const message = 'phrase begins with a gap';
  const line = lines.findIndex((each) => each.includes(message));
  const entry = map.findEntry(line, lines[line]!.indexOf(message));
  if (!('originalSource' in entry)) throw new Error('the place is on no map');
  const { originalSource, originalLine } = entry;
  expect(basename(originalSource)).toBe('phrases.ts');
  const source = readFileSync(join(dirname(path), originalSource), 'utf8').split('\n');
  expect(source[originalLine]).toContain(message);
});

describe('what is left out', () => {
  // An upgrade that moves a file would leave it in silently, or leave out another than was weighed.
  test.each(leftOut)('$file is there, and the stub exports only what it exports', async ({ file, stub }) => {
    const real = await importText(
      await bundled(`export * from './${file}'; export * as all from './${file}'`, modules),
    );
    const names = Object.keys(await importText(await bundled(stub, modules)));
    expect(names.length).toBeGreaterThan(0);
    expect(Object.keys(real.all as object)).toEqual(expect.arrayContaining(names));
  });

  test('a body of bytes or text passes as it is, and one to be written in XML fails', async () => {
    const { stub } = leftOut.find(({ file }) => file.endsWith('XmlShapeSerializer.js'))!;
    const { XmlShapeSerializer } = await importText(stub);
    const serializer = new (XmlShapeSerializer as new () => Serializer)();
    for (const body of [new Uint8Array([1, 2]), 'text']) {
      serializer.write(null, body);
      expect([serializer.flush(), serializer.flush()]).toEqual([body, undefined]);
    }
    expect(() => serializer.write(null, { Objects: [] })).toThrow('a body in XML is left out');
  });

  test('whatever reaches for something left out fails with the place to look', async () => {
    const standsIn =
      /infra\/bundle\/leave-out\.ts|from '#(?:core|infra\/bundle)\/|globalThis\.awslambda|Buffer\.allocUnsafe/;
    for (const { stub } of leftOut) expect(stub).toMatch(standsIn);
    const { default: fetchContent } = await importText(leftOut[0]!.stub);
    expect(fetchContent).toThrow('content by URL is left out of the bundle (infra/bundle/leave-out.ts)');
  });

  test('a client of S3 that is asked for more than it has fails as it is made or called', async () => {
    const contents = "export { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';";
    const { GetObjectCommand, S3Client } = await importText(await bundled(contents, modules, [leaveOut]));
    const settings = { region: 'eu-west-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };
    type Client = { readonly send: (command: object) => Promise<unknown> };
    const aClient = (more: object): Client =>
      new (S3Client as new (settings: object) => Client)({ ...settings, ...more });
    expect(() => aClient({ logger: console })).toThrow('a log of calls is left out');
    expect(() => aClient({ followRegionRedirects: true })).toThrow(
      'following a bucket to its region is left',
    );
    const command = (input: object): object => new (GetObjectCommand as new (input: object) => object)(input);
    const asked = { Bucket: 'onward-mail', Key: 'k', SSECustomerKey: 'key' };
    await expect(aClient({}).send(command(asked))).rejects.toThrow('a key of our own for S3 is left out');
  });

  test('nothing is read from files of settings, and a profile in one fails', async () => {
    const { stub } = leftOut.find(({ file }) => file.endsWith('loadSharedConfigFiles.js'))!;
    const { loadSharedConfigFiles } = await importText(stub);
    const load = loadSharedConfigFiles as () => Promise<object>;
    const { AWS_PROFILE: before } = process.env;
    onTestFinished(() => {
      if (before === undefined) delete process.env.AWS_PROFILE;
      else process.env.AWS_PROFILE = before;
    });
    delete process.env.AWS_PROFILE;
    expect(await load()).toEqual({ configFile: {}, credentialsFile: {} });
    process.env.AWS_PROFILE = 'other';
    await expect(load()).rejects.toThrow('a profile in a file of settings is left out');
  });

  test('the store of an invocation is the one of Lambda’s runtime', async () => {
    const { file, stub } = leftOut.find((each) => each.file.endsWith('invoke-store.js'))!;
    const runtime = globalThis as { awslambda?: { InvokeStore?: unknown } | undefined };
    const before = runtime.awslambda;
    onTestFinished(() => {
      runtime.awslambda = before;
    });
    runtime.awslambda = {};
    type Exports = { readonly InvokeStore: { readonly getInstanceAsync: () => Promise<unknown> } };
    const { InvokeStore: ours } = (await importText(stub)) as Exports;
    expect(await ours.getInstanceAsync()).toBeUndefined();
    const { InvokeStore: real } = (await importText(
      await bundled(`export * from './${file}'`, modules),
    )) as Exports;
    runtime.awslambda = { InvokeStore: { getXRayTraceId: () => 'trace' } };
    expect(await ours.getInstanceAsync()).toBe(await real.getInstanceAsync());
  });

  test('what is HTML beside text is printed as core prints it, and text beside HTML as it stands', async () => {
    const { stub } = leftOut.find(({ file }) => file.endsWith('text-format.js'))!;
    type Format = Record<'htmlToText' | 'textToHtml', (text: string) => string>;
    const { htmlToText, textToHtml } = (await importText(await bundled(stub, modules))) as Format;
    expect(htmlToText('<p>Viele Gr&uuml;&szlig;e<br>Ren&eacute;</p>').trim()).toBe('Viele Grüße\nRené');
    expect(textToHtml('1 < 2\nR&D ')).toBe('<div>1 &lt; 2<br>R&amp;D</div>');
  });

  test('a body in JSON is the same bytes, and text for who takes it for text', async () => {
    const { file, stub } = leftOut.find((each) => each.file.endsWith('JsonBytesStringAdapter.js'))!;
    type Bytes = Uint8Array & { readonly startsWith?: unknown };
    type Exports = { readonly JsonBytesStringAdapter: { readonly allocUnsafe: (bytes: number) => Bytes } };
    const [real, ours] = (await Promise.all(
      [`export * from './${file}'`, stub].map(async (code) => {
        const { JsonBytesStringAdapter } = (await importText(await bundled(code, modules))) as Exports;
        const bytes = JsonBytesStringAdapter.allocUnsafe(10);
        bytes.set(Buffer.from('{"a":"é"}'));
        return bytes.subarray(0, 10);
      }),
    )) as [Bytes, Bytes];
    expect([...ours]).toEqual([...real]);
    expect(String(ours)).toBe('{"a":"é"}');
    expect(ours.startsWith).toBeUndefined();
  });

  test('a request is signed as by the real signer, and one for several regions fails', async () => {
    const { file, stub } = leftOut.find((each) => each.file.endsWith('SignatureV4MultiRegion.js'))!;
    const settings = {
      region: 'eu-west-1',
      service: 's3',
      sha256: Sha256,
      credentials: { accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 'c' },
    };
    type Signer = Record<'sign' | 'presign', (request: object, options?: object) => Promise<unknown>>;
    const signer = async (code: string): Promise<Signer> => {
      const { SignatureV4MultiRegion } = await importText(await bundled(code, modules));
      return new (SignatureV4MultiRegion as new (options: object) => Signer)(settings);
    };
    const [real, ours] = await Promise.all([signer(`export * from './${file}'`), signer(stub)]);
    const request = {
      method: 'GET',
      protocol: 'https:',
      hostname: 'b.s3',
      path: '/k',
      query: {},
      headers: {},
    };
    const options = { signingDate: new Date('2026-01-05T09:30:00Z') };
    for (const how of ['sign', 'presign'] as const) {
      expect(await ours[how](request, options)).toEqual(await real[how](request, options));
      await expect(async () => ours[how](request, { signingRegion: '*' })).rejects.toThrow(
        'for several regions',
      );
    }
  });
});

describe('endpoints', () => {
  type Endpoint = { readonly url: URL; readonly properties: object; readonly headers: object };
  type Resolve = (asked: object) => Endpoint;

  const resolverOf = async (code: string): Promise<Resolve> =>
    (await importText(await bundled(code, modules))).defaultEndpointResolver as Resolve;

  /** What a client asks its rules for. */
  const plain = {
    Region: 'eu-west-1',
    UseFIPS: false,
    UseDualStack: false,
    AccountIdEndpointMode: 'preferred',
  };
  const onLaptop = { ...plain, Endpoint: 'http://127.0.0.1:4510/service' };
  const table = { ResourceArn: 'onward', ResourceArnList: ['onward'] };
  const buckets = ['onward-mail', 'onward--mail-1x2y3z', 'a-bucket-s3alias'].map((Bucket) => ({ Bucket }));

  test.each(clients)('of %s is the one its own rules find', async (client) => {
    const { file, stub } = leftOut.find((each) => each.file.includes(`client-${client}/dist-es/endpoint/`))!;
    const [real, ours] = await Promise.all([resolverOf(`export * from './${file}'`), resolverOf(stub)]);
    const more = client === 's3' ? buckets : client === 'dynamodb' ? [{}, table] : [{}];
    const asked = [...possibleRegions.map((Region) => ({ ...plain, Region })), onLaptop];
    for (const each of asked.flatMap((one) => more.map((other) => ({ ...one, ...other })))) {
      expect(ours(each)).toEqual(real(each));
      expect(ours(each).url.href).toBe(real(each).url.href);
    }
  });

  test('a client that is bundled has one of ours', async () => {
    const resolvers = /client-([a-z0-9-]+)\/dist-es\/endpoint\/endpointResolver\.js/;
    expect(leftOut.flatMap(({ file }) => resolvers.exec(file)?.[1] ?? []).sort()).toEqual(clients);
    for (const file of Object.values(await buildFunctions()))
      expect(readFileSync(file, 'utf8')).not.toContain('dualStackDnsSuffix');
  });

  const mail = { ...plain, Bucket: 'onward-mail' };

  test.each([
    ['sqs', { ...plain, Region: undefined }, 'the region undefined'],
    ['sqs', { ...plain, Region: 'cn-north-1' }, 'the region cn-north-1'],
    ['sqs', { ...plain, Region: 'us-gov-west-1' }, 'the region us-gov-west-1'],
    ['sqs', { ...plain, UseFIPS: true }, 'an endpoint by UseFIPS'],
    ['email', { ...plain, UseDualStack: true }, 'an endpoint by UseDualStack'],
    ['dynamodb', { ...plain, AccountId: '123456789012' }, 'an endpoint by AccountId'],
    ['dynamodb', { ...plain, ResourceArn: 'arn:aws:dynamodb:x' }, 'a table named by its ARN'],
    ['dynamodb', { ...plain, ResourceArnList: ['arn:aws:dynamodb:x'] }, 'a table named by its ARN'],
    ['s3', plain, 'the bucket '],
    ['s3', { ...mail, Bucket: 'my.mail' }, 'the bucket my.mail'],
    ['s3', { ...mail, Bucket: 'arn:aws:s3:::mail' }, 'the bucket arn:aws:s3:::mail'],
    ['s3', { ...mail, Bucket: 'mail--use1-az4--x-s3' }, 'the bucket mail--use1-az4--x-s3'],
    ['s3', { ...mail, Accelerate: true }, 'an endpoint by Accelerate'],
    ['s3', { ...mail, Endpoint: 'http://localhost:4510' }, 'an endpoint of S3 by another name'],
  ])('what no function asks of %s fails: $2', (host, asked, what) => {
    expect(() => plainEndpoint(host, asked)).toThrow(`${what} is left out of the bundle`);
  });
});

describe('dates', () => {
  // Newer versions of Node have a Temporal of their own.
  test('are reckoned one way on every version of Node', async () => {
    const { 'send-mail': sends, 'receive-mail': receives } = await buildFunctions();
    for (const file of [sends!, receives!]) {
      const bundle = readFileSync(file, 'utf8');
      expect(bundle).toContain('Out-of-bounds date');
      expect(bundle).not.toContain('globalThis.Temporal');
    }
  });

  test('are functions that said before which of two they are', () => {
    const source = readFileSync(join(modules, 'temporal-polyfill/fns/ZonedDateTime.js'), 'utf8');
    expect(withoutNative('const add = NativeTemporal ? add$1 : add$2;')).toBe('const add = add$2;');
    expect(source.match(/NativeTemporal/g)!.length).toBeGreaterThan(40);
    expect(withoutNative(source).match(/NativeTemporal/g)).toHaveLength(1);
  });
});

describe('schemas of the SDK', () => {
  test.each(clients)('every schema of %s may fall away', (client) => {
    const source = sourceOf(client);
    const schemas = source.match(/^(export )?var [\w$]+ = \[/gm) ?? [];
    expect(schemas.length).toBeGreaterThan(5);
    expect(withPureSchemas(source).split('/* @__PURE__ */ (() => ([').length - 1).toBe(schemas.length);
  });

  test('each still says the same', async () => {
    const folder = join(modules, '@aws-sdk/client-sqs/dist-es/schemas');
    const plain = await importText(await bundled(sourceOf('sqs'), folder));
    const shaken = await importText(await bundled(withPureSchemas(sourceOf('sqs')), folder));
    const shown = (value: unknown): string =>
      JSON.stringify(value, (_, part: unknown) => (typeof part === 'function' ? String(part) : part));
    expect(Object.keys(shaken)).toEqual(Object.keys(plain));
    for (const [name, schema] of Object.entries(plain)) expect(shown(shaken[name])).toBe(shown(schema));
  });

  test('what asks page after page may fall away', () => {
    const folder = join(modules, '@aws-sdk/lib-dynamodb/dist-es/pagination');
    const paginators = readdirSync(folder).filter((name) => name.endsWith('Paginator.js'));
    expect(paginators.length).toBeGreaterThan(1);
    for (const name of paginators)
      expect(withPurePaging(readFileSync(join(folder, name), 'utf8'))).toContain(
        '= /* @__PURE__ */ createPaginator(',
      );
  });

  test('a bundle has the operations it calls and no others', async () => {
    const bundle = readFileSync((await buildFunctions())['receive-mail']!, 'utf8');
    expect(bundle).toMatch(/x-id=GetObject["'`]/);
    expect(bundle).not.toContain('PutBucketLifecycle');
    expect(bundle).not.toContain('startingToken');
  });
});

describe('errors that the adapters do not tell apart', () => {
  const refusal = { __type: 'com.amazonaws.sqs#KmsThrottled', message: 'slow down' };

  type Refused = {
    readonly name: string;
    readonly message: string;
    readonly $fault: string;
    readonly $metadata: { readonly httpStatusCode: number };
  };

  /** What a caller sees of SQS's refusal. */
  const refused = async (plugins: readonly Plugin[], endpoint: string): Promise<unknown> => {
    const contents = `import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
      export const send = (settings, input) => new SQSClient(settings).send(new SendMessageCommand(input));`;
    const { send } = await importText(await bundled(contents, modules, plugins));
    const settings = {
      endpoint,
      region: 'us-east-1',
      maxAttempts: 1,
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    };
    const call = send as (...parameters: object[]) => Promise<unknown>;
    const error = await call(settings, { QueueUrl: `${endpoint}/1/send`, MessageBody: 'x' }).catch(
      (thrown) => thrown,
    );
    const { name, message, $fault, $metadata } = error as Refused;
    return { name, message, $fault, status: $metadata.httpStatusCode, isError: error instanceof Error };
  };

  test('arrive with the same name, message, fault and status', async () => {
    const server = createServer((request, response) => {
      request.resume();
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(refusal));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const whole = await refused([], endpoint);
    expect(whole).toEqual({
      name: 'KmsThrottled',
      message: 'slow down',
      $fault: 'client',
      status: 400,
      isError: true,
    });
    expect(await refused([shakeSdk], endpoint)).toEqual(whole);
  });

  test('an error an adapter knows by class is never among them', () => {
    const adapters = join(fileURLToPath(new URL('../../functions/adapters', import.meta.url)));
    for (const file of readdirSync(adapters)) {
      const source = readFileSync(join(adapters, file), 'utf8');
      const client = /from '@aws-sdk\/client-([a-z0-9-]+)'/.exec(source)?.[1];
      if (client === undefined) continue;
      for (const [, name] of source.matchAll(/instanceof (\w+)/g))
        expect(withKeptErrors(sourceOf(client), client)).toContain(`registerError(${name}$, ${name})`);
    }
    expect(withKeptErrors(sourceOf('s3'), 's3')).not.toContain('registerError(NoSuchBucket$');
  });
});

describe('packed tables', () => {
  /** A program bundled with packed tables, as written to a folder of its own. */
  const importPacked = async (contents: string, resolveDir: string): Promise<Record<string, unknown>> => {
    const folder = mkdtempSync(join(tmpdir(), 'onward-tables-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { outputFiles } = await build({
      stdin: { contents, resolveDir },
      bundle: true,
      write: false,
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      format: 'esm',
      platform: 'node',
      mainFields: ['module', 'main'],
      plugins: [packTables],
    });
    for (const { path, contents: bytes } of outputFiles) writeFileSync(path, bytes);
    expect(outputFiles.map(({ path }) => basename(path)).sort()).toEqual(['stdin.mjs', tablesFile]);
    return import(pathToFileURL(outputFiles[0]!.path).href);
  };

  test('come out as they went in', async () => {
    const tables = [
      'languages/de.ts',
      'languages/twists/de.ts',
      'languages/cues/de.ts',
      'names/name-words.ts',
    ];
    const classification = join(project, 'core/classification');
    const everything = tables.map((file, at) => `export * as table${at} from './${file}';`).join('\n');
    const packed = await importPacked(everything, classification);
    for (const [at, file] of tables.entries())
      expect({ ...(packed[`table${at}`] as object) }).toEqual({
        ...(await import(pathToFileURL(join(classification, file)).href)),
      });
  });

  test('a table that is more than data is refused, not cut', () => {
    expect(() => asData({ en: { words: /regret/ } }, 'en.ts')).toThrow('en.ts holds more than data');
    expect(() => asData({ en: { words: undefined } }, 'en.ts')).toThrow('en.ts holds more than data');
    expect(() => asData({ read: () => 1 }, 'en.ts')).toThrow('en.ts holds more than data');
  });

  test('the bundle itself holds none of them', async () => {
    const bundle = readFileSync((await buildFunctions())['receive-mail']!, 'utf8');
    expect(bundle).not.toContain('CounterClockwiseContourIntegral');
  });
});
