import { CardElement, html } from '../../../src/index.js';
import type { RatingProps } from './index.js';

/** Asks for stars. */
export class RatingCard extends CardElement<RatingProps, number> {
  protected override renderCard() {
    const { prompt, stars } = this.props;
    return this.renderFrame({
      heading: prompt,
      close: 'Dismiss rating',
      body: Array.from({ length: stars }, (_, index) => this.#renderStar(index + 1)),
      actions: this.renderSend(),
    });
  }

  protected override send(): void {
    if (this.draft) this.submit({ stars: this.draft });
  }

  #renderStar(star: number) {
    return html`<button
      part="option"
      type="button"
      aria-pressed=${String(this.draft === star)}
      @click=${() => this.edit(star)}
    >
      ${star}
    </button>`;
  }
}

customElements.define('acme-rating', RatingCard);
