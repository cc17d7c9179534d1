import { setTimeout as delay } from 'node:timers/promises';
import type { Api } from './api.ts';
import { Import } from './import.ts';
import type { ProgressBar } from './progress-bar.ts';

/** The API allows two calls a second; half of them are left to whoever looks at the console meanwhile. */
const askEveryMs = 1000;
const askFirstMs = 150;

type Status = Import['status'];

/** Asks how an import is doing until it has left these statuses, and shows it. */
export const follow = async (
  api: Api,
  id: string,
  during: readonly Status[],
  bar: ProgressBar,
): Promise<Import> => {
  for (let pauseMs = askFirstMs; ; pauseMs = Math.min(pauseMs * 2, askEveryMs)) {
    const found = await api.call(Import, 'GET', `/v1/imports/${id}`);
    if (!during.includes(found.status)) {
      bar.clear();
      return found;
    }
    show(found, bar);
    await delay(pauseMs);
  }
};

const show = ({ status, progress, counts }: Import, bar: ProgressBar): void => {
  const { bytesRead, bytes, partsDone, parts } = progress;
  switch (status) {
    case 'uploading':
      bar.show('waiting', 0, 0, 'for the file to arrive');
      break;
    case 'checking':
      bar.show('checking', bytesRead, bytes ?? 0, `${counts.rows.toLocaleString('en-GB')} rows`);
      break;
    default:
      bar.show(status, partsDone, parts, `${partsDone} of ${parts} parts`);
  }
};
