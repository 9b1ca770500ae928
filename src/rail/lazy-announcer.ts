import type { ChangeCause } from '../core/canvas-controller.js';
import type { RailState } from '../core/rail-state.js';
import type { Language } from '../words/languages.js';
import type { Announcer } from './announcer.js';
import { extras } from './extras.js';

/** What an announcer asks for when it speaks. */
interface Stage {
  state(): RailState;
  language(): Language;
  readonly region: HTMLElement;
}

/** Keeps in mind what is to be said until the card is there, whose own words it takes, and a voice to say it. */
export class LazyAnnouncer {
  readonly #stage: Stage;
  #announcer: Announcer | null = null;
  #unsaid: { state: RailState; readonly before: RailState; cause: ChangeCause } | null = null;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  changed(state: RailState, before: RailState, cause: ChangeCause): void {
    this.#unsaid = { state, before: this.#unsaid?.before ?? before, cause };
  }

  /** What has changed is on screen now, and the region is in the page. */
  drawn(): void {
    const [unsaid, code] = [this.#unsaid, extras()];
    if (!code) return;
    this.#unsaid = null;
    const isNew = !this.#announcer;
    const announcer = (this.#announcer ??= new code.Announcer((since, cause) =>
      code.announcement(this.#stage.state(), since, cause, this.#stage.language()),
    ));
    if (unsaid) announcer.changed(unsaid.state, unsaid.before, unsaid.cause);
    if (isNew) announcer.attach(this.#stage.region);
  }

  /** Forgets what it wanted to say. */
  stop(): void {
    this.#unsaid = null;
    this.#announcer?.stop();
  }
}
