import type { Candidate } from '#core/candidates/candidate.ts';
import type { Command } from '#core/enrollment/commands.ts';
import { decide } from '#core/enrollment/decide.ts';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import type { Person } from '#core/inbound/handling.ts';
import { untilSaved, type Write } from '#core/ports/store.ts';
import { carryOut } from '#functions/carry-out.ts';
import { inLine, putEnrollment } from '#functions/change-enrollment.ts';
import { type Known, personById } from '#functions/people.ts';
import type { WebDependencies } from './dependencies.ts';

export type Wish = {
  readonly commandFor: (enrollment: Enrollment) => Command;
  /** Whether the person's other open series change with this one. Ending one always settles the one that waits for it. */
  readonly reach: 'this-one' | 'every-open-one';
  /** Written along with a change; read anew with every attempt. */
  readonly also?: () => Promise<readonly Write[]>;
  readonly keeps?: (candidate: Candidate) => Candidate;
};

/** Changes one series, and what goes with it, in one transaction. False when nothing changed: it did not apply any more. */
export const changeSeries = async (deps: WebDependencies, id: string, wish: Wish): Promise<boolean> => {
  const now = deps.now();
  const saved = await untilSaved(deps.store, async () => {
    const enrollment = await deps.store.get('enrollment', id);
    const known = enrollment === null ? null : await personById(deps.store, enrollment.candidateId);
    if (enrollment === null || known === null) return { writes: [], result: null };
    const decisions = reached(enrollment, known.person, wish.reach)
      .map((before) => ({ before, decision: decide(before, wish.commandFor(before)) }))
      .filter(({ before, decision }) => decision.enrollment !== before);
    if (decisions.length === 0) return { writes: candidateWrites(known, wish), result: null };
    // Where the one that waits changes by the same wish, it has its answer.
    const next =
      decisions.length > 1
        ? []
        : decisions.map(({ before, decision }) => inLine(known, before, decision.enrollment, now));
    const writes = [
      ...decisions.map(({ before, decision }) => putEnrollment(before, decision)),
      ...next.flatMap((each) => each.writes),
      ...(wish.also === undefined ? [] : await wish.also()),
      ...candidateWrites(known, wish),
    ];
    const effects = [...decisions.map(({ decision }) => decision), ...next].flatMap((each) => each.effects);
    return { writes, result: effects };
  });
  if (saved !== null) await carryOut(deps.outlets, saved, now);
  return saved !== null;
};

const reached = (
  enrollment: Enrollment,
  { running, waiting }: Person,
  reach: Wish['reach'],
): readonly Enrollment[] => {
  if (reach === 'this-one') return [enrollment];
  const others = [running, waiting].filter((other) => other !== null && other.id !== enrollment.id);
  return [enrollment, ...others.filter((other) => other !== null)];
};

const candidateWrites = ({ stored }: Known, { keeps }: Wish): readonly Write[] => {
  if (keeps === undefined || stored === null) return [];
  const record = { ...keeps(stored), version: stored.version + 1 };
  return [{ type: 'put', kind: 'candidate', record, expects: stored.version }];
};
