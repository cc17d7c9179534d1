import type { HttpAnswer } from '#local/loopback-server.ts';

export const json = (status: number, value: unknown): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

/** `{"error":{code,message}}` */
export const apiError = (status: number, code: string, message: string): HttpAnswer =>
  json(status, { error: { code, message } });
