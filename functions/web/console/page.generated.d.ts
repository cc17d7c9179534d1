/** The console's page as texts, from page/. */
export const html: string;
export const script: string;
export const style: string;
