import type { FunctionName, FunctionWiring } from '#infra/wiring.ts';
import type { Activity } from '#local/activity.ts';
import type { Agenda } from '#local/agenda.ts';
import type { Clock } from '#local/clock.ts';
import type { DataFolder } from '#local/data-folder.ts';
import type { TimeTravel } from '#local/time-travel.ts';
import type { Notification } from './object-created.ts';
import type { SesQuota } from './ses.ts';

/** What the embedded AWS stands on. */
export type Setting = {
  readonly data: DataFolder;
  readonly clock: Clock;
  readonly agenda: Agenda;
  readonly activity: Activity;
  readonly travel: TimeTravel;
  readonly functions: Readonly<Record<FunctionName, FunctionWiring>>;
  /** Bundles by function name, and the worker's program. */
  readonly building: Promise<readonly [Readonly<Record<string, string>>, string]>;
  readonly zone: string;
  readonly publicUrl: string;
  readonly options: {
    readonly notifications?: readonly Notification[];
    readonly sesQuota?: SesQuota;
    readonly log?: (text: string) => void;
    readonly onFailure?: (text: string) => void;
  };
};
