import type { Plugin } from 'esbuild';

/** A module that no function runs, or has no need of, and what stands in its place: the exports that are linked to, most failing when used. */
export type LeftOut = {
  /** Below node_modules. */
  readonly file: string;
  readonly stub: string;
};

const fails = (what: string): string =>
  `throw new Error(${JSON.stringify(`${what} is left out of the bundle (infra/bundle/leave-out.ts)`)})`;

const failingClass = (name: string): string => `export class ${name} { constructor() { ${fails(name)}; } }`;

const failing = (what: string, ...names: readonly string[]): string =>
  `const unused = () => { ${fails(what)}; }; export { ${names.map((name) => `unused as ${name}`).join(', ')} };`;

/** Client → the host of its service. */
const hosts: Readonly<Record<string, string>> = {
  dynamodb: 'dynamodb',
  s3: 's3',
  scheduler: 'scheduler',
  'secrets-manager': 'secretsmanager',
  ses: 'email',
  sqs: 'sqs',
};

/** Weighed in docs/decisions/0009-what-the-bundles-leave-out.md. */
export const leftOut: readonly LeftOut[] = [
  // Our mails have no content by URL. The module opens node:http as a whole, which loads all of fetch with it: 25 ms.
  {
    file: 'nodemailer/dist/esm/fetch/index.js',
    stub: `export default function nmfetch() { ${fails('content by URL')}; }`,
  },
  // Our mails have no attachments whose type is to be guessed; the table is 76 kB.
  {
    file: 'nodemailer/dist/esm/mime-funcs/mime-types.js',
    stub: failing('guessing a MIME type', 'detectMimeType', 'detectExtension'),
  },
  // No operation of ours answers by an event stream; a client asks for the means of it all the same when it is made.
  {
    file: '@smithy/core/dist-es/submodules/event-streams/index.js',
    stub: `export const eventStreamSerdeProvider = () => ({});
      export const resolveEventStreamSerdeConfig = (config) => config;
      ${failingClass('EventStreamSerde')}`,
  },
  // Written in JavaScript for platforms without node:crypto.
  {
    file: '@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js',
    stub: failingClass('Sha256Js'),
  },
  {
    file: '@smithy/core/dist-es/submodules/checksum/md5/Md5Js.js',
    stub: failingClass('Md5Js'),
  },
  {
    file: '@aws-sdk/checksums/dist-es/submodules/sha/sha1/Sha1Js.js',
    stub: failingClass('Sha1Js'),
  },
  // What we ask of S3 has no body, or bytes for one: it is told of nothing in XML.
  {
    file: '@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeSerializer.js',
    stub: `export class XmlShapeSerializer {
      setSerdeContext() {}
      write(schema, body) {
        if (typeof body !== 'string' && !ArrayBuffer.isView(body)) ${fails('a body in XML')};
        this.body = body;
      }
      flush() { const { body } = this; this.body = undefined; return body; }
    }`,
  },
  // A body in JSON is bytes that may be asked as if they were text; a Buffer answers what text is asked most, and throws for the rest.
  {
    file: '@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js',
    stub: `export const JsonBytesStringAdapter = { allocUnsafe: (bytes) => Buffer.allocUnsafe(bytes) };`,
  },
  // Only the adaptive way of retrying limits its rate; ours is the standard one.
  {
    file: '@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js',
    stub: failingClass('DefaultRateLimiter'),
  },
  {
    file: '@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js',
    stub: failingClass('AdaptiveRetryStrategy'),
  },
  // A DynamoDB client discovers no endpoints unless told to; the cache brings a library of data structures with it.
  {
    file: '@aws-sdk/endpoint-cache/dist-es/index.js',
    stub: `const unused = () => { ${fails('endpoint discovery')}; };
      export class EndpointCache { get = unused; set = unused; delete = unused; has = unused; clear = unused; }`,
  },
  // Our buckets lie in one region each and are general purpose ones: their requests are signed the usual way.
  {
    file: '@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4MultiRegion.js',
    stub: `import { SignatureV4 } from '@smithy/signature-v4';
      export class SignatureV4MultiRegion extends SignatureV4 {
        sign(request, options) {
          if (options?.signingRegion === '*') ${fails('signing for several regions')};
          return super.sign(request, options);
        }
        presign(request, options) {
          if (options?.signingRegion === '*') ${fails('signing for several regions')};
          return super.presign(request, options);
        }
      }`,
  },
  {
    file: '@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4ASigner.js',
    stub: `export class AwsSdkSigV4ASigner { sign() { ${fails('signing for several regions')}; } }`,
  },
  // Asked for with every client that signs, used for messages of an event stream alone.
  {
    file: '@smithy/signature-v4/dist-es/HeaderFormatter.js',
    stub: `export class HeaderFormatter { format() { ${fails('signing a message of an event stream')}; } }`,
  },
  {
    file: '@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-region-redirect/region-redirect-middleware.js',
    stub: `export const getRegionRedirectMiddlewarePlugin = ({ followRegionRedirects }) => {
      if (followRegionRedirects) ${fails('following a bucket to its region')};
      return { applyToStack: () => {} };
    };
    ${failing('following a bucket to its region', 'regionRedirectMiddleware', 'regionRedirectMiddlewareOptions')}`,
  },
  // Keys of S3's customers: ours are S3's own.
  {
    file: '@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-ssec/middleware-ssec.js',
    stub: `const hashesNoKey = (next) => (asked) => {
        if (asked.input.SSECustomerKey ?? asked.input.CopySourceSSECustomerKey) ${fails('a key of our own for S3')};
        return next(asked);
      };
      export const getSsecPlugin = () => ({
        applyToStack: (stack) => stack.add(hashesNoKey, { name: 'ssecMiddleware', step: 'initialize', override: true }),
      });
      ${failing('a key of our own for S3', 'ssecMiddleware', 'ssecMiddlewareOptions', 'isValidBase64EncodedSSECustomerKey')}`,
  },
  {
    file: '@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/classes/S3ExpressIdentityProviderImpl.js',
    stub: `export class S3ExpressIdentityProviderImpl { getS3ExpressIdentity() { ${fails('a directory bucket')}; } }`,
  },
  // Ours are the plain endpoints of commercial regions: a graph of rules for all others, and its interpreter, find the same.
  ...Object.entries(hosts).map(([client, host]) => ({
    file: `@aws-sdk/client-${client}/dist-es/endpoint/endpointResolver.js`,
    stub: `import { plainEndpoint } from '#infra/bundle/plain-endpoints.ts';
      export const defaultEndpointResolver = (asked) => plainEndpoint('${host}', asked);`,
  })),
  {
    file: '@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js',
    stub: `const unused = () => { ${fails('a rule for an endpoint')}; };
      export const awsEndpointFunctions = { isVirtualHostableS3Bucket: unused, parseArn: unused, partition: unused };`,
  },
  // What is HTML beside text is printed as text by core, and text beside HTML as HTML; the parser's own way of it brings 35 kB of entities.
  {
    file: 'postal-mime/dist/esm/text-format.js',
    stub: `import { textFromHtml } from '#core/mail/html/text-from-html.ts';
      const signs = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '\\n': '<br>' };
      export const htmlToText = (html) => textFromHtml(html);
      export const textToHtml = (text) => '<div>' + text.trim().replace(/[<>&\\n]/g, (sign) => signs[sign]) + '</div>';
      ${failing('a mail printed inside another', 'formatTextHeader', 'formatHtmlHeader')}`,
  },
  // Attachments are asked for as bytes.
  {
    file: 'postal-mime/dist/esm/base64-encoder.js',
    stub: failing('an attachment in base64', 'base64ArrayBuffer'),
  },
  // Streams of a browser, and of an upload: the laptop and Lambda have Node's, and what we send is bytes.
  {
    file: '@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js',
    stub: failing('a stream of a browser', 'sdkStreamMixin'),
  },
  {
    file: '@smithy/core/dist-es/submodules/serde/util-stream/checksum/createChecksumStream.browser.js',
    stub: failing('a stream of a browser', 'createChecksumStream'),
  },
  {
    file: '@smithy/core/dist-es/submodules/serde/util-stream/getAwsChunkedEncodingStream.browser.js',
    stub: failing('a stream of a browser', 'getAwsChunkedEncodingStream'),
  },
  {
    file: '@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js',
    stub: failing('a stream of a browser', 'collectBlob', 'collectReadableStream'),
  },
  {
    file: '@smithy/core/dist-es/submodules/serde/util-stream/createBufferedReadable.js',
    stub: failing('an upload by a stream', 'createBufferedReadable'),
  },
  // Neither Lambda nor the laptop has files of settings; without them each function looked for two as it started.
  {
    file: '@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js',
    stub: `export const CONFIG_PREFIX_SEPARATOR = '.';
      export const loadSharedConfigFiles = async () => {
        if (process.env.AWS_PROFILE) ${fails('a profile in a file of settings')};
        return { configFile: {}, credentialsFile: {} };
      };`,
  },
  // Lambda's runtime makes the store of what belongs to an invocation, such as its trace, before it loads a function; elsewhere there is none.
  {
    file: '@aws/lambda-invoke-store/dist-es/invoke-store.js',
    stub: `export const InvokeStore = { getInstanceAsync: async () => globalThis.awslambda?.InvokeStore };`,
  },
  // Our clients have no logger.
  {
    file: '@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js',
    stub: `import { NoOpLogger } from '@smithy/core/client';
      export const getLoggerPlugin = ({ logger }) => {
        if (logger && !(logger instanceof NoOpLogger)) ${fails('a log of calls')};
        return { applyToStack: () => {} };
      };
      ${failing('a log of calls', 'loggerMiddleware', 'loggerMiddlewareOptions')}`,
  },
  {
    file: '@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js',
    stub: failing('a log of calls', 'schemaLogFilter'),
  },
  // Lambda names the region in the environment; only a machine of EC2 has to be asked where it stands.
  {
    file: '@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js',
    stub: failing('asking EC2 for the region', 'getInstanceMetadataRegion'),
  },
];

export const leaveOut: Plugin = {
  name: 'leave-out',
  setup: ({ initialOptions, onLoad }) => {
    // From where a stub may import: the project, not the package it stands in for.
    const resolveDir = initialOptions.absWorkingDir ?? process.cwd();
    for (const { file, stub } of leftOut)
      onLoad({ filter: pathEndingIn(`/node_modules/${file}`) }, () => ({
        contents: stub,
        loader: 'js',
        resolveDir,
      }));
  },
};

/** Windows writes paths with the other slash. */
const pathEndingIn = (path: string): RegExp =>
  new RegExp(`${path.replaceAll('.', '\\.').replaceAll('/', '[\\\\/]')}$`);
