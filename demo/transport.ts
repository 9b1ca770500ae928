import { html, nothing, type TemplateResult } from 'lit';
import { pauseIcon, playIcon, restartIcon, stepIcon } from './icons.js';
import { Panel } from './panel.js';
import type { Player } from './player.js';

/** Redraws a part of the playground whenever the player has moved. */
export abstract class PlayerPanel extends Panel {
  static override properties = { player: { attribute: false } };

  declare player: Player;

  override connectedCallback(): void {
    super.connectedCallback();
    this.player.addEventListener('change', this.#onChange);
  }

  override disconnectedCallback(): void {
    this.player.removeEventListener('change', this.#onChange);
    super.disconnectedCallback();
  }

  readonly #onChange = (): void => this.requestUpdate();
}

/** Plays, pauses, steps and restarts the script; says where it is. */
export class ScriptTransport extends PlayerPanel {
  protected override render(): TemplateResult {
    const { player } = this;
    const { index, moment, steps } = player;
    const running = this.#running;
    const last = index === steps.length - 1;
    return html`<div
      class="transport"
      role="group"
      aria-label="Script"
      data-moment=${moment}
      data-step=${steps[index]?.name ?? nothing}
      @keydown=${this.#onKey}
    >
      <button class="round primary" type="button" aria-keyshortcuts="K" @click=${this.#toggle}>
        ${running ? pauseIcon : playIcon}
        <span class="visually-hidden">${running ? 'Pause' : moment === 'done' ? 'Play again' : 'Play'}</span>
      </button>
      <button
        class="round"
        type="button"
        aria-keyshortcuts="N"
        aria-disabled=${String(last)}
        @click=${() => player.step()}
      >
        ${stepIcon}<span class="visually-hidden">Next step</span>
      </button>
      <button class="round" type="button" aria-keyshortcuts="R" @click=${() => player.restart()}>
        ${restartIcon}<span class="visually-hidden">Restart</span>
      </button>
      <p class="where">
        <span class="count">${index + 1} / ${steps.length}</span>
        <span class="title">${steps[index]?.title}</span>
      </p>
      <p class="moment" role="status">${momentWords(player)}</p>
    </div>`;
  }

  get #running(): boolean {
    return !this.player.paused && this.player.moment !== 'done';
  }

  readonly #toggle = (): void => (this.#running ? this.player.pause() : this.player.play());

  /** Letters are shortcuts only while the focus is here: elsewhere they are somebody's words. */
  #onKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
    if (ctrlKey || metaKey || altKey) return;
    const shortcuts: Readonly<Record<string, () => void>> = {
      k: this.#toggle,
      n: () => this.player.step(),
      r: () => this.player.restart(),
    };
    shortcuts[key.toLowerCase()]?.();
  }
}

customElements.define('script-transport', ScriptTransport);

function momentWords({ moment, paused }: Player): string {
  if (moment === 'asking') return 'Your turn: answer the card';
  if (moment === 'done') return 'The end';
  if (paused) return 'Paused';
  return moment === 'speaking' ? 'Ada speaks' : 'Ada waits a moment';
}
