import { Panel } from '../panel.js';
import type { SkillSession } from './skill-session.js';

/** Redraws a part of the playground whenever the API has said something new. */
export abstract class SessionPanel extends Panel {
  static override properties = { session: { attribute: false } };

  declare session: SkillSession;

  override connectedCallback(): void {
    super.connectedCallback();
    this.session.addEventListener('change', this.#onChange);
    this.session.recorded.addEventListener('change', this.#onChange);
  }

  override disconnectedCallback(): void {
    this.session.recorded.removeEventListener('change', this.#onChange);
    this.session.removeEventListener('change', this.#onChange);
    super.disconnectedCallback();
  }

  readonly #onChange = (): void => this.requestUpdate();
}

/** The user wants a conversation begun or ended; the script has to do with both. */
export class ConversationEvent extends Event {
  readonly wanted: 'start' | 'end';
  readonly audioOnly: boolean;

  constructor(wanted: 'start' | 'end', audioOnly = false) {
    super('want-conversation', { bubbles: true });
    this.wanted = wanted;
    this.audioOnly = audioOnly;
  }
}

declare global {
  interface HTMLElementEventMap {
    'want-conversation': ConversationEvent;
  }
}
