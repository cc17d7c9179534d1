/**
 * Stands in for the SDK's credential chain in the bundles. Lambda hands a function its role in the environment and nowhere
 * else; the chain's other links (profiles, SSO, instance metadata) cost 90 kB in every bundle and are never taken.
 */
type Credentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
};

/** The SDK's own name, by which callers tell a missing role from a failed call. */
const missing = (): Error =>
  Object.assign(new Error('no credentials in the environment'), { name: 'CredentialsProviderError' });

/** Replaces `defaultProvider` of @aws-sdk/credential-provider-node. */
export const defaultProvider = () => async (): Promise<Credentials> => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) throw missing();
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
  };
};
