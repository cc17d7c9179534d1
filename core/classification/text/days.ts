import { dayPattern } from './text-words.ts';

const days = new RegExp(dayPattern, 'i');

/** Whether a day of the week is named, in any of the languages. */
export const namesADay = (text: string): boolean => days.test(text);
