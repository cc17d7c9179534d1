import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { startLaptop } from '#test/support/laptop.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const ops = (args: readonly string[], input = '') =>
  new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'local/ops.ts', 'agency', ...args], {
      cwd: root,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text) => (stdout += text));
    child.stderr.on('data', (text) => (stderr += text));
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.end(input);
  });

describe('npm run ops -- agency', () => {
  it('works on the running laptop: make, list, keys, people', async () => {
    const { world } = await startLaptop();
    const url = ['--url', world.web];
    const made = await ops(['make', 'acme', '--name', 'Acme', ...url], 'ann@agency.example\n');
    expect([made.status, made.stdout]).toEqual([0, expect.stringContaining('added   ann@agency.example')]);
    const listed = await ops(url);
    expect(listed.stdout).toContain('Laptop Recruiting');
    expect(listed.stdout).toContain('Acme');
    const key = await ops(['make-key', 'acme', '--name', 'payroll', ...url]);
    expect(key.stdout.trim()).toMatch(/^onward_/);
    const shown = await ops(['show', 'acme', ...url]);
    expect(shown.stdout).toContain('person  ann@agency.example');
    expect(shown.stdout).toContain('payroll');
    expect(shown.stdout).not.toContain(key.stdout.trim().split('_')[2]);
    const taken = await ops(['add-person', 'laptop', ...url], 'ann@agency.example\n');
    expect([taken.status, taken.stderr]).toEqual([1, expect.stringContaining('belongs to the agency acme')]);
  });
});
