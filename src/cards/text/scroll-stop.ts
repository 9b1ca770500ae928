import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Makes the body of a card a stop for the Tab key while it has more than it shows: with nothing in it that
 * takes the focus, a keyboard could not scroll it in every browser.
 */
export class ScrollStop implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const body = this.#host.shadowRoot?.querySelector<HTMLElement>('.body');
    if (!body || this.#observer) return;
    this.#observer = new ResizeObserver(() => this.#update(body));
    this.#observer.observe(body);
    if (body.firstElementChild) this.#observer.observe(body.firstElementChild);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  #update(body: HTMLElement): void {
    if (body.scrollHeight > body.clientHeight) body.tabIndex = 0;
    else body.removeAttribute('tabindex');
  }
}
