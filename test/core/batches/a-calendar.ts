export const thursday = '2026-01-08T10:30:00.000Z';

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
