import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isRightToLeft } from '../lib/writing-direction.js';
import type { Words } from '../words/english.js';
import { withEnglish } from '../words/english-start.js';
import { pageLanguages, type Language } from '../words/languages.js';
import { isLocale, lineage, localeAround } from './locale.js';

/** How long the first card waits for its words, in milliseconds; then it is drawn in English meanwhile. */
const PATIENCE = 500;

/** What a rail says about its language. */
interface Speaker extends Element, ReactiveControllerHost {
  readonly locale: string | null;
  readonly words: Words | null;
}

/** The language of a rail: chosen in one place, loaded before it is needed, followed when it changes. */
export class RailLanguage implements ReactiveController {
  readonly #rail: Speaker;
  /** Resolves when the words are there, or not in time. */
  #ready: Promise<unknown> | null = null;
  /** The rail's own locale when words were last loaded. */
  #prepared: string | null = null;
  #observer: MutationObserver | null = null;
  #stopListening: (() => void) | null = null;
  /** What it was when it was last asked for; whatever could change it is listened to. */
  #known: { readonly own: string | null; readonly by: Words | null; readonly language: Language } | null =
    null;

  constructor(rail: Speaker) {
    this.#rail = rail;
    rail.addController(this);
  }

  /** The words of the page come before all, and with them its locale as it is. */
  get current(): Language {
    const { words, isConnected } = this.#rail;
    const { own } = this;
    const known = this.#known;
    if (known && isConnected && known.own === own && known.by === words) return known.language;
    const found = words ? { locale: this.#locale, words } : pageLanguages.find(this.#locale);
    const language = { locale: found.locale, words: withEnglish(found.words) };
    this.#known = { own, by: words, language };
    return language;
  }

  /** The rail's own locale, where it has one; `lang` says the rest. */
  get own(): string | null {
    const { locale } = this.#rail;
    return locale && isLocale(locale) ? locale : null;
  }

  /** A language that runs from right to left brings its direction along, unless the rail has its own `dir`. */
  get direction(): 'rtl' | null {
    return isRightToLeft(this.current.locale) && !this.#rail.hasAttribute('dir') ? 'rtl' : null;
  }

  hostConnected(): void {
    const follow = () => {
      this.#known = null;
      this.#prepare();
      this.#rail.requestUpdate();
    };
    this.#stopListening = pageLanguages.listen(follow);
    this.#observer = new MutationObserver(follow);
    for (const element of lineage(this.#rail)) {
      this.#observer.observe(element, { attributes: true, attributeFilter: ['lang', 'dir'] });
    }
    follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#stopListening?.();
    this.#stopListening = null;
  }

  hostUpdate(): void {
    if (this.own !== this.#prepared) this.#prepare();
  }

  /** Loads the words, where they are not there yet. */
  #prepare(): void {
    this.#prepared = this.own;
    const loading = this.#rail.words ? null : pageLanguages.load(this.#locale);
    this.#ready = loading && Promise.race([loading, new Promise((late) => setTimeout(late, PATIENCE))]);
  }

  /** The code of a card and the words for it come together; words that did not come are tried again. */
  loadWith(load: (() => Promise<unknown>) | undefined): () => Promise<unknown> {
    return () => {
      this.#prepare();
      return Promise.all([load?.(), this.#ready]);
    };
  }

  get #locale(): string {
    return this.own ?? localeAround(this.#rail);
  }
}
