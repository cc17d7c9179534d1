import { rejectionSeries, rejectionVersions } from './rejection.ts';
import type { Series } from './series.ts';

/**
 * The series an enrollment began with. A version nobody knows is the newest: after a roll-back the mails of those who
 * began with a later one must go on.
 */
export const seriesOf = (version: number): Series =>
  rejectionVersions.find((series) => series.version === version) ?? rejectionSeries;
