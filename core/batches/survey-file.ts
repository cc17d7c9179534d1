import type { Survey, SurveyOptions } from './candidate-file.ts';

/** Reads the whole file once, for what has to be known before its first row can be judged. */
export const surveyFile = async (
  _chunks: AsyncIterable<Uint8Array>,
  _options: SurveyOptions,
): Promise<Survey> => {
  throw new Error('not yet');
};
