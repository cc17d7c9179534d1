import type { RawMail } from '../ports.ts';

export type InMemoryRawMail = RawMail & { readonly keep: (key: string, bytes: Uint8Array) => void };

export const createInMemoryRawMail = (): InMemoryRawMail => {
  const objects = new Map<string, Uint8Array>();
  return {
    read: async (key) => objects.get(key)?.slice() ?? null,
    keep: (key, bytes) => {
      objects.set(key, bytes.slice());
    },
  };
};
