import * as v from 'valibot';

/** The most often one fault may be asked for; more is a typing error. */
const mostTimes = 10_000;
const next = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostTimes)), 1);

const sesFaults = [
  'throttle',
  'quota',
  'reject',
  'refused',
  'reset-before-accept',
  'timeout-after-accept',
  '500-after-accept',
] as const;

const schema = v.strictObject({
  ses: v.optional(v.picklist(sesFaults)),
  sesEvents: v.optional(v.picklist(['drop', 'duplicate', 'delay'])),
  scheduler: v.optional(v.picklist(['drop', 'duplicate', 'late'])),
  queue: v.optional(v.picklist(['duplicate'])),
  lambda: v.optional(v.picklist(['die-after-claim', 'die-after-ses', 'die-before-arm'])),
  next,
});

type Asked = v.InferOutput<typeof schema>;
export type FaultPlace = 'ses' | 'sesEvents' | 'scheduler' | 'queue' | 'lambda';
export type Fault<P extends FaultPlace> = NonNullable<Asked[P]>;

export type Faults = {
  /** The fault armed at `place`, not yet spent; null when all is well. */
  readonly armed: <P extends FaultPlace>(place: P) => Fault<P> | null;
  /** The fault to act out now, one of its times spent; with `only`, nothing but these. */
  readonly take: <P extends FaultPlace>(place: P, only?: readonly Fault<P>[]) => Fault<P> | null;
  /** Arms what a POST /api/faults asks for; `{}` clears all. Returns what is armed, or why it was not understood. */
  readonly ask: (body: unknown) => { readonly armed: object } | { readonly problem: string };
  /** Counter shared with the workers: so many SES connections are refused. */
  readonly refusals: SharedArrayBuffer;
};

type Armed = { readonly kind: string; times: number };
const places: readonly FaultPlace[] = ['ses', 'sesEvents', 'scheduler', 'queue', 'lambda'];

export const createFaults = (): Faults => {
  const armed = new Map<FaultPlace, Armed>();
  const refusals = new SharedArrayBuffer(4);
  const refused = new Int32Array(refusals);

  const look = <P extends FaultPlace>(place: P): Fault<P> | null =>
    (armed.get(place)?.kind ?? null) as Fault<P> | null;
  const arm = (asked: Asked): void => {
    for (const place of places) {
      const kind = asked[place];
      if (kind === undefined) continue;
      // A refused connection never reaches a server, so the worker's own socket acts it out.
      if (kind === 'refused') Atomics.store(refused, 0, asked.next);
      else armed.set(place, { kind, times: asked.next });
    }
  };
  const report = (): object => ({
    ...Object.fromEntries([...armed].map(([place, { kind, times }]) => [place, { kind, next: times }])),
    ...(Atomics.load(refused, 0) > 0 ? { ses: { kind: 'refused', next: Atomics.load(refused, 0) } } : {}),
  });

  return {
    armed: look,
    take: (place, only) => {
      const kind = look(place);
      if (kind === null || (only !== undefined && !only.includes(kind))) return null;
      const fault = armed.get(place)!;
      fault.times--;
      if (fault.times === 0) armed.delete(place);
      return kind;
    },
    ask: (body) => {
      const parsed = v.safeParse(schema, body);
      if (!parsed.success) return { problem: v.flatten(parsed.issues).root?.[0] ?? describe(parsed.issues) };
      if (Object.keys(body as object).length === 0) {
        armed.clear();
        Atomics.store(refused, 0, 0);
      } else arm(parsed.output);
      return { armed: report() };
    },
    refusals,
  };
};

const describe = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues.map((issue) => `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`).join('; ');
