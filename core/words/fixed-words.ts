/** The few words that stand in no template: labels around data. */
export const statusWords = { sent: 'sent', planned: '', skipped: 'left out' } as const;
export const thisMail = 'this mail';
export const draftWords = { to: 'To', subject: 'Subject' } as const;
export const progressWords = (step: number, steps: number): string => `Step ${step} of ${steps}`;
export const productName = 'Onward';
