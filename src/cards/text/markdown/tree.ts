/**
 * What a markdown text is made of, as plain values: the only thing that reaches the renderer. There is no
 * node for raw HTML or an image, and no link that has not passed the gate for URLs.
 */
export type Block =
  | { readonly type: 'paragraph'; readonly inlines: Inlines }
  /** The text of an item in a tight list: a paragraph without room around it. */
  | { readonly type: 'line'; readonly inlines: Inlines }
  | { readonly type: 'heading'; readonly level: number; readonly inlines: Inlines }
  | { readonly type: 'code'; readonly text: string }
  /** Raw HTML, shown as it was written. */
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | ListBlock
  | TableBlock
  | { readonly type: 'rule' };

export interface ListBlock {
  readonly type: 'list';
  /** The first number of an ordered list; null for bullets. */
  readonly start: number | null;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** Whether a task is done; null where the item is no task. */
  readonly done: boolean | null;
  readonly blocks: readonly Block[];
}

export interface TableBlock {
  readonly type: 'table';
  readonly alignments: readonly Alignment[];
  readonly head: readonly Inlines[];
  readonly rows: readonly (readonly Inlines[])[];
}

export type Alignment = 'start' | 'center' | 'end' | null;

export type Inline =
  | string
  | { readonly type: 'strong' | 'emphasis' | 'strike'; readonly inlines: Inlines }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'break' }
  | LinkInline;

export interface LinkInline {
  readonly type: 'link';
  readonly href: string;
  readonly title: string | null;
  /** Where it leads, in a few characters, where the text does not say so; else null. */
  readonly destination: string | null;
  readonly inlines: Inlines;
}

export type Inlines = readonly Inline[];

/** The words alone. */
export function textOf(inlines: Inlines): string {
  return inlines.map(wordsOf).join('');
}

function wordsOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if (inline.type === 'code') return inline.text;
  return inline.type === 'break' ? '\n' : textOf(inline.inlines);
}
