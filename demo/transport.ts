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
    const { index, moment, paused, steps } = player;
    const running = !paused && moment !== 'done';
    const last = index === steps.length - 1;
    return html`<div
      class="transport"
      role="group"
      aria-label="Script"
      data-moment=${moment}
      data-step=${steps[index]?.name ?? nothing}
    >
      <button class="round primary" type="button" @click=${() => (running ? player.pause() : player.play())}>
        ${running ? pauseIcon : playIcon}
        <span class="visually-hidden">${running ? 'Pause' : moment === 'done' ? 'Play again' : 'Play'}</span>
      </button>
      <button class="round" type="button" aria-disabled=${String(last)} @click=${() => player.step()}>
        ${stepIcon}<span class="visually-hidden">Next step</span>
      </button>
      <button class="round" type="button" @click=${() => player.restart()}>
        ${restartIcon}<span class="visually-hidden">Restart</span>
      </button>
      <p class="where">
        <span class="count">${index + 1} / ${steps.length}</span>
        <span class="title">${steps[index]?.title}</span>
      </p>
      <p class="moment" role="status">${momentWords(player)}</p>
    </div>`;
  }
}

customElements.define('script-transport', ScriptTransport);

function momentWords({ moment, paused }: Player): string {
  if (moment === 'asking') return 'Your turn: answer the card';
  if (moment === 'done') return 'The end';
  if (paused) return 'Paused';
  return moment === 'speaking' ? 'Ada speaks' : 'Ada waits a moment';
}
