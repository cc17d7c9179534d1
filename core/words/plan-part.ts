import { stageWords } from './asking-words.ts';
import { limits, oneLine } from './clean-text.ts';
import type { Part } from './document.ts';
import type { MailContent } from './mail-content.ts';
import { stepTitle } from './step-titles.ts';

/** The plan as the reader sees it; null for a mail that has none, or an empty one. */
export const planPart = (content: MailContent): Part | null => {
  if (!('plan' in content) || content.plan.length === 0) return null;
  const facts = {
    ...stageWords(
      'stage' in content ? content.stage : 'unknown',
      'reason' in content ? content.reason : 'not-stated',
    ),
    feedbackGiven: 'feedback' in content && content.feedback === 'given',
    feedbackRefused: 'feedback' in content && content.feedback === 'refused',
  };
  const lines = content.plan.map((each) => ({
    when: oneLine(each.when, limits.name),
    title: stepTitle(each.step, facts),
    status: each.status,
    isThis: content.template === 'step' && content.step === each.step,
  }));
  return { type: 'plan', lines };
};
