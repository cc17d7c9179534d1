import { limits, oneLine } from './clean-text.ts';
import type { Part } from './document.ts';
import type { MailContent } from './mail-content.ts';
import { stepTitles } from './step-titles.ts';

/** The plan as the reader sees it; null for a mail that has none, or an empty one. */
export const planPart = (content: MailContent): Part | null => {
  if (!('plan' in content) || content.plan.length === 0) return null;
  const titles = stepTitles(
    (content.template === 'step' ? content : content.planAfter) ?? {
      stage: 'unknown',
      reason: 'not-stated',
      feedback: 'none',
    },
  );
  const lines = content.plan.map((each) => ({
    when: oneLine(each.when, limits.name),
    title: titles[each.step],
    status: each.status,
    isThis: content.template === 'step' && content.step === each.step,
  }));
  return { type: 'plan', lines };
};
