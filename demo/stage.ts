import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import '../src/index.js';
import type { CanvasRail } from '../src/index.js';
import { sideOf } from '../src/rail/layout.js';
import { speakingOf, speechOf } from './envelope.js';
import { dress } from './brand.js';
import { fitFrame, type FrameResizeEvent } from './frame-grip.js';
import { hostFigure, room } from './host-figure.js';
import { Panel } from './panel.js';
import { ChangeSettingsEvent, type Settings } from './settings.js';
import type { Wire } from './wire.js';

/** The sizes that have a name, in CSS pixels. */
const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  phone: [375, 720],
  landscape: [812, 375],
  tablet: [820, 1060],
};

/** The stage: a drawn host in a frame of any size, what it says, and the rail beside it. */
export class PlaygroundStage extends Panel {
  static override properties = {
    settings: { attribute: false },
    wire: { attribute: false },
    speech: { state: true },
    speaking: { state: true },
    side: { state: true },
  };

  declare settings: Settings;
  declare wire: Wire;
  declare private speech: string;
  declare private speaking: boolean;
  /** The side that a card takes; nothing without a card. */
  declare private side: string;

  #stop: (() => void) | null = null;

  constructor() {
    super();
    this.speech = '';
    this.speaking = false;
    this.side = '';
  }

  get rail(): CanvasRail | null {
    return this.querySelector('canvas-rail');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.wire.listen((message) => this.#hear(message));
    this.addEventListener('canvas-change', this.#onRail);
  }

  override disconnectedCallback(): void {
    this.#stop?.();
    this.removeEventListener('canvas-change', this.#onRail);
    super.disconnectedCallback();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('settings')) return;
    const frame = this.querySelector<HTMLElement>('.frame');
    const size = sizeOf(this.settings.width);
    frame?.style.setProperty('--frame-width', size ? `${size[0]}px` : '100%');
    frame?.style.setProperty('--frame-height', size ? `${size[1]}px` : '100%');
    if (frame) dress(frame, this.settings);
  }

  protected override render(): TemplateResult {
    const { settings, speaking, side } = this;
    const { layout, lang, theme } = settings;
    const fixed = sizeOf(settings.width) ? 'fixed' : '';
    return html`<div class="frame ${fixed}">
      <section
        class="stage ${speaking ? 'speaking' : ''} ${side ? `card-${side}` : ''} ${layout}"
        aria-label="Stage"
        lang=${lang}
      >
        <div class="video">
          <div class="backdrop">${picture(room)}</div>
          <div class="person">${picture(hostFigure)}</div>
          <p class="name-tag"><span class="dot"></span>Ada <span class="quiet">AI agent</span></p>
          <div class="captions" aria-live="polite">
            ${this.speech ? html`<p dir="auto" lang="en">${this.speech}</p>` : nothing}
          </div>
        </div>
        <canvas-rail
          .agent=${this.wire}
          .side=${settings.side === 'auto' ? null : settings.side}
          .theme=${theme === 'auto' ? null : theme}
          .layout=${layout}
        ></canvas-rail>
      </section>
      <frame-grip @frame-resize=${this.#onResize}></frame-grip>
    </div>`;
  }

  #hear(message: unknown): void {
    this.speech = speechOf(message) ?? this.speech;
    this.speaking = speakingOf(message) ?? this.speaking;
  }

  readonly #onRail = (): void => {
    const card = this.rail?.state.card;
    this.side = card ? sideOf(card, this.rail?.side ?? null) : '';
  };

  #onResize({ width, height }: FrameResizeEvent): void {
    this.dispatchEvent(new ChangeSettingsEvent({ width: `${width}x${height}` }));
  }
}

customElements.define('playground-stage', PlaygroundStage);

function picture(content: unknown): TemplateResult {
  return html`<svg
    class="host-figure"
    viewBox="0 0 1280 720"
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
  >
    ${svg`<g>${content}</g>`}
  </svg>`;
}

function sizeOf(width: string): readonly [number, number] | null {
  const [, w, h] = /^(\d+)x(\d+)$/.exec(width) ?? [];
  return w && h ? [fitFrame(Number(w)), fitFrame(Number(h))] : (SIZES[width] ?? null);
}

declare global {
  interface HTMLElementTagNameMap {
    'playground-stage': PlaygroundStage;
  }
}
