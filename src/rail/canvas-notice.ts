import { css, html, nothing, type TemplateResult } from 'lit';
import { CardElement } from '../cards/card-element.js';
import { defineElement } from '../cards/define-element.js';

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

      .loading {
        min-block-size: 96px;
        display: grid;
        place-items: center;
      }
    `,
  ];

  protected override renderCard(): TemplateResult {
    const { notice, tryAgain } = this.words;
    const { kind } = this.props;
    if (kind === 'loading') {
      return this.renderFrame({ body: html`<div class="loading"><p>${notice.loading}</p></div>` });
    }
    return this.renderFrame({
      heading: notice[`${kind}Title`],
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
