import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A stop has a role, and the name of its card. */
const STOP = [
  ['tabindex', '0'],
  ['role', 'group'],
  ['aria-labelledby', 'title'],
] as const;

/**
 * Makes the body of a card a stop for the Tab key while it has more than it shows: with nothing in it that
 * takes the focus, a keyboard could not scroll it in every browser.
 */
export class ScrollStop implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #content: Element | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const body = this.#host.shadowRoot?.querySelector<HTMLElement>('.body');
    if (!body) return;
    const content = body.firstElementChild;
    // A text in another format is another element.
    if (this.#observer && content === this.#content) return;
    this.#observer?.disconnect();
    this.#observer = new ResizeObserver(() => this.#update(body));
    this.#observer.observe(body);
    this.#content = content;
    if (content) this.#observer.observe(content);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  #update(body: HTMLElement): void {
    const isStop = body.scrollHeight > body.clientHeight;
    for (const [name, value] of STOP) {
      if (isStop) body.setAttribute(name, value);
      else body.removeAttribute(name);
    }
  }
}
