import { builtIn } from './built-in.js';
import type { Words } from './english.js';
import { startWords } from './english-start.js';

// Tables of words are made with it: a first question in another language waits for its table, and for no more.
export { plural } from './plural.js';

/** Words, and the locale that dates and numbers beside them are written in. */
export interface Language {
  readonly locale: string;
  readonly words: Words;
}

export type LoadWords = () => Promise<Words>;

const LANGUAGES = Symbol.for('canvas-rail languages');

/** The languages that there are, by BCP 47 tag. Those that are only a way to load are loaded once. */
export class Languages {
  readonly #known = new Map<string, Words | LoadWords>([['en', startWords], ...Object.entries(builtIn)]);
  readonly #loading = new Map<string, Promise<void>>();
  /** What has been found, by locale, until there are other words: a rail asks with every card, and Intl is slow. */
  readonly #found = new Map<string, Language>();
  readonly #listeners = new Set<() => void>();

  /** Adds a language, or replaces the words of one. Throws at a tag that is none, as `Intl` does. */
  add(tag: string, words: Words | LoadWords): void {
    const [name = tag] = Intl.getCanonicalLocales(tag);
    this.#known.set(name, words);
    this.#loading.delete(name);
    this.#tell();
  }

  /**
   * The language for a locale, as far as it is there. Words and dates are always of one language: where
   * there are no words, both are English, written as in the locale's region: a German-speaking region that
   * waits for its words already has its 24 hours and its Monday.
   */
  find(locale: string): Language {
    const found = this.#found.get(locale) ?? this.#find(locale);
    if (this.#found.size > 20) this.#found.clear();
    this.#found.set(locale, found);
    return found;
  }

  #find(locale: string): Language {
    const words = this.#known.get(this.#match(locale) ?? '');
    if (typeof words === 'object') return { locale, words };
    const { region } = new Intl.Locale(locale).maximize();
    const fallback = this.#known.get('en');
    return {
      locale: region ? `en-${region}` : 'en',
      words: typeof fallback === 'object' ? fallback : startWords,
    };
  }

  /** Loads the words for a locale; null where there is nothing to load. Never rejects: English stays. */
  load(locale: string): Promise<void> | null {
    const name = this.#match(locale);
    const load = this.#known.get(name ?? '');
    if (!name || typeof load !== 'function') return null;
    let loading = this.#loading.get(name);
    if (!loading) {
      loading = this.#load(name, load);
      this.#loading.set(name, loading);
    }
    return loading;
  }

  /** Calls back whenever there are other words; what it returns ends it. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async #load(name: string, load: LoadWords): Promise<void> {
    try {
      const words = await load();
      // The page may have added words of its own meanwhile.
      if (this.#known.get(name) !== load) return;
      this.#known.set(name, words);
      this.#tell();
    } catch {
      // The next card tries again.
    } finally {
      this.#loading.delete(name);
    }
  }

  /** From the whole tag to the language alone; the script counts, so that zh-TW is not read as zh-Hans. */
  #match(locale: string): string | undefined {
    // The first answer of Intl takes longer than all else that a page's first card needs.
    const [plain] = locale.toLowerCase().split('-');
    const names = [...this.#known.keys()].filter((name) => name.split('-')[0] === plain);
    if (names.length === 1 && names[0] === plain) return plain;
    return this.#matchWhole(locale);
  }

  #matchWhole(locale: string): string | undefined {
    const tag = new Intl.Locale(locale);
    const { language, script, region } = tag.maximize();
    const names = [tag.baseName, `${language}-${script}-${region}`, `${language}-${region}`];
    return [...names, `${language}-${script}`, language].find((name) => this.#known.has(name));
  }

  #tell(): void {
    this.#found.clear();
    for (const listener of [...this.#listeners]) listener();
  }
}

const shared = globalThis as { [LANGUAGES]?: Languages };

/** The languages of the page, for all its rails; a page that has loaded this code twice has them once. */
export const pageLanguages = (shared[LANGUAGES] ??= new Languages());

/** Adds a language to every rail, or replaces the words of one: a table, or a way to load it. */
export function addLanguage(tag: string, words: Words | LoadWords): void {
  pageLanguages.add(tag, words);
}
