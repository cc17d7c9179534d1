import type { IncomingHttpHeaders } from 'node:http';

/** Each worker signs with an access key id of its own, so an endpoint knows who is calling: `ONWARD.<function>.<n>`. */
const prefix = 'ONWARD.';

export type Caller = { readonly accessKeyId: string; readonly functionName: string };

export const accessKeyIdOf = (functionName: string, instance: number): string =>
  `${prefix}${functionName}.${instance}`;

/** The function whose worker signed this request; null for anybody else on this machine, who is the owner. */
export const callerOf = (headers: IncomingHttpHeaders): Caller | null => {
  const accessKeyId = /Credential=([^/,\s]+)\//.exec(headers.authorization ?? '')?.[1];
  if (accessKeyId === undefined || !accessKeyId.startsWith(prefix)) return null;
  return { accessKeyId, functionName: accessKeyId.slice(prefix.length, accessKeyId.lastIndexOf('.')) };
};
