import type { Draft, Target } from './links.ts';
import type { ListStyle } from './tree.ts';

/** A mail with its data in, before it is HTML or text. All strings are raw: each printer escapes for itself. */
export type Span =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Span[] }
  | { readonly type: 'link'; readonly target: Target; readonly children: readonly Span[] };

export type PlanLine = {
  readonly when: string;
  readonly title: string;
  readonly status: 'sent' | 'planned' | 'skipped';
  /** True for the step this very mail is. */
  readonly isThis: boolean;
};

export type Part =
  | { readonly type: 'heading' | 'paragraph'; readonly children: readonly Span[] }
  | { readonly type: 'list'; readonly style: ListStyle; readonly items: readonly (readonly Span[])[] }
  | { readonly type: 'quote'; readonly paragraphs: readonly string[] }
  | { readonly type: 'action'; readonly label: string; readonly target: Target }
  | { readonly type: 'plan'; readonly lines: readonly PlanLine[] }
  | { readonly type: 'draft'; readonly draft: Draft };

/** Whose mail it looks like; colours are CSS hex. */
export type Brand = { readonly name: string; readonly colour: string | null };

export type MailDocument = {
  readonly language: 'en';
  readonly subject: string;
  readonly preheader: string;
  /** 'Step 2 of 6'; null for an answer. */
  readonly progress: string | null;
  readonly title: string;
  readonly parts: readonly Part[];
  readonly footer: readonly Part[];
  readonly brand: Brand;
};
