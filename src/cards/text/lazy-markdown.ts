import type * as markdown from './markdown/index.js';

type Markdown = typeof markdown;

/** The markdown half, which a plain text never loads. In one place, so that later cards find it at once. */
export const lazyMarkdown = {
  /** What is there already. */
  loaded: undefined as Markdown | undefined,

  /** Fetches it; false when that failed, and then the next call tries again. */
  async load(): Promise<boolean> {
    try {
      this.loaded = await this.fetch();
      return true;
    } catch {
      return false;
    }
  },

  fetch: (): Promise<Markdown> => import('./markdown/index.js'),
};
