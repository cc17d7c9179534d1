/**
 * Stands in for the rules by which the SDK's clients find their endpoints in the bundles. Ours are the plain ones of the
 * commercial regions, and on the laptop whatever the environment names; the rules for all else are 7 kB and their
 * interpreter as much again, in every bundle.
 */
type Asked = Readonly<Record<string, unknown>>;
type Endpoint = {
  readonly url: URL;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string[]>>;
};

/** What the rules answer with another endpoint. */
const special = [
  'AccountId',
  'Accelerate',
  'ForcePathStyle',
  'IsSearchOperation',
  'UseDualStack',
  'UseFIPS',
  'UseGlobalEndpoint',
  'UseObjectLambdaEndpoint',
  'UseS3ExpressControlEndpoint',
];

/** As AWS's table of partitions has it: China, the government's and the others end in other domains. */
const commercialRegion = /^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\d+$/;

/** A name that is a label of a host; the endings are those of directory buckets, access points and outposts. */
const plainBucket = /^(?!.*--(?:x|xa|op)-s3$)[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;

const ipAddress = /^\d+\.\d+\.\d+\.\d+$/;

const fail = (what: string): never => {
  throw new Error(`${what} is left out of the bundle (infra/bundle/plain-endpoints.ts)`);
};

/**
 * Where the service with this host, `sqs` say, is reached, given the parameters of the SDK's rules.
 * @throws for parameters that no function of ours has
 */
export const plainEndpoint = (host: string, asked: Asked): Endpoint => {
  const set = special.find((name) => asked[name]);
  if (set !== undefined) fail(`an endpoint by ${set}`);
  const named = [asked.ResourceArn, asked.ResourceArnList].flat();
  if (named.some((name) => String(name).startsWith('arn:'))) fail('a table named by its ARN');
  const region = String(asked.Region);
  if (!commercialRegion.test(region)) fail(`the region ${region}`);
  const own = asked.Endpoint ? new URL(String(asked.Endpoint)) : null;
  if (host === 's3') return bucketEndpoint(region, own, String(asked.Bucket ?? ''));
  return { url: own ?? new URL(`https://${host}.${region}.amazonaws.com`), properties: {}, headers: {} };
};

const bucketEndpoint = (region: string, own: URL | null, bucket: string): Endpoint => {
  if (!plainBucket.test(bucket)) fail(`the bucket ${bucket}`);
  if (own !== null && !ipAddress.test(own.hostname)) fail('an endpoint of S3 by another name');
  const url =
    own === null
      ? `https://${bucket}.s3.${region}.amazonaws.com`
      : `${own.origin}${own.pathname.replace(/\/?$/, '/')}${bucket}`;
  const signing = { name: 'sigv4', signingName: 's3', signingRegion: region, disableDoubleEncoding: true };
  return { url: new URL(url), properties: { authSchemes: [signing] }, headers: {} };
};
