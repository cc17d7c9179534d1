import { describe, expect, test } from 'vitest';
import { isOver, median, quantile, shown, table } from '#local/bench/figures.ts';

describe('figures', () => {
  test('the median and the tail do not depend on the order of measuring', () => {
    const times = [9, 1, 5, 3, 7];
    expect(median(times)).toBe(5);
    expect(quantile(times, 0.99)).toBe(9);
    expect(times).toEqual([9, 1, 5, 3, 7]);
  });

  test('no measurement is no zero', () => {
    expect(() => median([])).toThrow('nothing was measured');
  });

  test('a figure at its limit is within it, one above is marked', () => {
    const at = { name: 'import web', value: 80, unit: 'ms', limit: 80 };
    const above = { ...at, name: 'import send-mail', value: 80.1, note: '70 to 90 ms' };
    expect([isOver(at), isOver(above), isOver({ name: 'calls', value: 99, unit: '' })]).toEqual([
      false,
      true,
      false,
    ]);
    expect(table([at, above])).toBe(
      ['  import web        80.0 ms  ≤ 80', '! import send-mail  80.1 ms  ≤ 80  70 to 90 ms'].join('\n'),
    );
  });

  test('small figures keep what tells them apart', () => {
    expect([0.000403, 0.2731, 12.34, 655.7].map(shown)).toEqual(['0.000403', '0.273', '12.3', '656']);
  });
});
