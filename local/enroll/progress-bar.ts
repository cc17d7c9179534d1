/** A bar on standard error, where a person is watching; a line now and then where nobody is. */
export type ProgressBar = {
  /** `done` of `total`; a total of 0 is not known yet. `words` follow the bar. */
  readonly show: (label: string, done: number, total: number, words: string) => void;
  /** Takes the bar away, so that what is said next stands alone. */
  readonly clear: () => void;
};

type Out = { readonly isTTY?: boolean; readonly columns?: number; readonly write: (text: string) => unknown };

const barCharacters = 24;
const redrawEveryMs = 100;
/** Of the whole, where each step is a line of a log. */
const logSteps = 10;

export const createProgressBar = (out: Out, now: () => number): ProgressBar => {
  let shown = false;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let logged = '';
  const draw = (label: string, part: number, words: string): void => {
    if (part < 1 && now() - drawnAt < redrawEveryMs) return;
    drawnAt = now();
    shown = true;
    const filled = Math.round(part * barCharacters);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(barCharacters - filled)}`;
    const line = `${label.padEnd(9)} ${bar} ${String(Math.floor(part * 100)).padStart(3)} %  ${words}`;
    out.write(`\r\u001b[K${line.slice(0, (out.columns ?? 80) - 1)}`);
  };
  const log = (label: string, part: number, words: string): void => {
    const step = `${label} ${Math.floor(part * logSteps)}`;
    if (step === logged) return;
    logged = step;
    out.write(`${label}: ${Math.floor(part * 100)} %, ${words}\n`);
  };
  return {
    show: (label, done, total, words) => {
      const part = total === 0 ? 0 : Math.min(1, done / total);
      if (out.isTTY) draw(label, part, words);
      else log(label, part, words);
    },
    clear: () => {
      if (shown) out.write('\r\u001b[K');
      shown = false;
    },
  };
};
