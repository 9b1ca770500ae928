import { css, html, nothing, type TemplateResult } from 'lit';
import { CardElement } from '../cards/card-element.js';
import { defineElement } from '../cards/define-element.js';
import { problemIcon } from '../cards/status-icons.js';

/** Why a notice stands in a card's place. */
export type NoticeKind = 'loading' | 'invalid' | 'unsupported' | 'failed';

export interface NoticeProps {
  readonly kind: NoticeKind;
}

/**
 * Stands in the place of a card that cannot be drawn: never blank. It says so plainly to the user; the
 * page learns the rest from `canvas-problem`.
 *
 * @csspart title - What has happened.
 * @csspart body - What the user can do.
 * @csspart button - Tries again, where that may help.
 */
export class CanvasNotice extends CardElement<NoticeProps> {
  static override styles = [
    ...CardElement.styles,
    css`
      .body p {
        margin: 0;
        color: var(--_muted);
      }

      h2 {
        display: flex;
        gap: 8px;
      }

      h2 .icon {
        margin-block-start: calc(0.5lh - 10px);
        color: var(--_muted);
      }

      .header:has(+ .body > .loading) {
        display: none;
      }

      .body:has(> .loading) {
        --_above: var(--_space);
      }

      /* A title and two rows in outline; most cards are there before it can be seen. */
      .loading {
        --_bone: color-mix(in srgb, var(--_text) 9%, var(--_surface));
        block-size: 139px;
        padding-block-start: 3px;
        animation:
          appear 160ms 120ms both,
          breathe 1.4s 280ms ease-in-out infinite alternate;
      }

      .loading::before,
      .loading::after {
        display: block;
        background: var(--_bone);
        content: '';
      }

      .loading::before {
        inline-size: 62%;
        block-size: 18px;
        margin-block-end: 22px;
        border-radius: 6px;
      }

      /* Its shadow is the second row. */
      .loading::after {
        block-size: 44px;
        border-radius: var(--_control-radius);
        box-shadow: 0 52px var(--_bone);
      }

      @keyframes appear {
        from {
          opacity: 0;
        }
      }

      @keyframes breathe {
        to {
          opacity: 0.5;
        }
      }

      @media (prefers-reduced-motion: reduce) {
        .loading {
          animation: appear 160ms 120ms both;
        }
      }

      @media (forced-colors: active) {
        .loading {
          forced-color-adjust: none;
          --_bone: GrayText;
        }
      }
    `,
  ];

  protected override renderCard(): TemplateResult {
    const { notice, tryAgain } = this.words;
    const { kind } = this.props;
    if (kind === 'loading') {
      return this.renderFrame({
        body: html`<div class="loading"><p class="visually-hidden">${notice.loading}</p></div>`,
      });
    }
    return this.renderFrame({
      heading: html`${problemIcon}<span>${notice[`${kind}Title`]}</span>`,
      close: notice.close,
      body: html`<p>${notice[`${kind}Body`]}</p>`,
      actions:
        kind === 'failed'
          ? html`<button class="primary" part="button" type="button" @click=${this.retry}>
              ${tryAgain}
            </button>`
          : nothing,
    });
  }
}

defineElement('canvas-notice', CanvasNotice);

declare global {
  interface HTMLElementTagNameMap {
    'canvas-notice': CanvasNotice;
  }
}
