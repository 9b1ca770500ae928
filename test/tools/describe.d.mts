export interface Described {
  readonly name: string;
  readonly description: string;
}

export interface ElementApi {
  /** By tag. */
  readonly cards: Readonly<
    Record<string, { readonly description: string; readonly parts: readonly Described[] }>
  >;
  readonly tokens: readonly Described[];
  readonly events: readonly Described[];
}

export function elementApi(): ElementApi;
