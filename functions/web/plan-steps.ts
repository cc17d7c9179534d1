import { stepNumbers, stepOf } from '#core/enrollment/enrollment.ts';
import { expectedInstants, nextStep } from '#core/enrollment/timing.ts';
import { stepTitles } from '#core/words/step-titles.ts';
import { type Html, html } from './html.ts';
import type { PlanView } from './plan-page.ts';
import { stepWords } from './step-words.ts';

/** The six mails: when each comes, or what became of it. */
export const planSteps = ({ enrollment, suppression, now }: PlanView): Html => {
  const [first] = enrollment.rejections;
  const titles = stepTitles(first ?? { stage: 'unknown', reason: 'not-stated', feedback: 'none' });
  const expected = suppression === null ? expectedInstants(enrollment, now) : [];
  const next = nextStep(enrollment);
  const lines = stepNumbers.map((number) => {
    const current = number === next && expected[number - 1] ? { markup: ' aria-current="step"' } : null;
    const words = stepWords(stepOf(enrollment, number), expected[number - 1] ?? null, enrollment);
    return html`<li${current}><span>${titles[number]}</span> <span class="muted">${words}</span></li>`;
  });
  return html`<section aria-labelledby="steps"><h2 id="steps">The six mails</h2><ol>${lines}</ol></section>`;
};
