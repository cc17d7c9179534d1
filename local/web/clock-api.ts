import * as v from 'valibot';
import type { HttpAnswer, HttpRequest } from '#local/loopback-server.ts';
import { durationEnd, instantFrom } from '#local/span.ts';
import type { World } from '#local/world.ts';
import { apiError, json } from './api-error.ts';

const jump = v.optional(v.boolean(), false);
const schema = v.union([
  v.strictObject({ advance: v.string(), jump }),
  v.strictObject({ to: v.string(), jump }),
]);

/** POST /api/clock: answers when all is worked off. */
export const moveClock = async ({ body }: HttpRequest, world: World): Promise<HttpAnswer> => {
  const wish = parse(body);
  if (wish === null)
    return apiError(
      400,
      'bad-request',
      'Send {"advance":"P3D"} or {"to":"<ISO instant>"}, either with "jump":true.',
    );
  const now = world.clock.now();
  let target: number;
  try {
    target = 'to' in wish ? instantFrom(wish.to) : durationEnd(now, wish.advance);
  } catch (error) {
    return apiError(400, 'bad-time', error instanceof Error ? error.message : String(error));
  }
  if (target < now) return apiError(400, 'backwards', 'The clock only goes forward.');
  await (wish.jump ? world.travel.jumpTo(target) : world.travel.advanceTo(target));
  return json(200, { now: world.clock.iso() });
};

const parse = (body: Buffer): v.InferOutput<typeof schema> | null => {
  try {
    const parsed = v.safeParse(schema, JSON.parse(body.toString()));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
};
