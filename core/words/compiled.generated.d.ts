import type { Template } from './tree.ts';

/** Every template by `<folder>/<name>`: `rejection/1-give-yourself-a-break`, `answers/confirm`, `parts/footer`. */
export const templates: Readonly<Record<string, Template>>;
