import { describe, expect, it } from 'vitest';
import { marked, none, ready, startCommand } from '#test/support/start-command.ts';

const { run, start } = startCommand();

describe('npm start', () => {
  it.skipIf(process.platform !== 'linux')(
    'leaves no process behind when npm or the process itself is killed',
    async () => {
      const mark = `ONWARD_MARK=${process.pid}-killed`;
      const environment = Object.fromEntries([mark.split('=') as [string, string]]);
      const byNpm = run('npm', ['start', '--silent'], environment);
      const direct = start([], environment);
      await Promise.all([ready(byNpm), ready(direct)]);
      expect(marked(mark).length).toBeGreaterThan(3);
      byNpm.child.kill('SIGKILL');
      direct.child.kill('SIGKILL');
      await none(mark);
    },
  );
});
