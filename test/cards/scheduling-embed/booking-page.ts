import { fixture, html } from '@open-wc/testing';
import type { JsonObject } from '../../../src/lib/json.js';
import { schedulingEmbed } from '../../../src/cards/scheduling-embed/index.js';
import { calendly, type SchedulingProvider } from '../../../src/cards/scheduling-embed/providers.js';
import type { SchedulingEmbedCard } from '../../../src/cards/scheduling-embed/scheduling-embed-card.js';
import '../../../src/cards/scheduling-embed/scheduling-embed-card.js';
import { DrawnCard } from '../../support/drawn-card.js';
import { FakeClock } from '../../support/fake-clock.js';

export const CONTEXT = { scheduling_url: 'https://calendly.com/team/30min' };
export const EVENT = 'https://api.calendly.com/scheduled_events/ABCD';
export const INVITEE = `${EVENT}/invitees/EFGH`;

/** What Calendly sends when a time is booked. */
export const booking = (event: unknown = EVENT, invitee: unknown = INVITEE) => ({
  event: 'calendly.event_scheduled',
  payload: { event: { uri: event }, invitee: { uri: invitee } },
});

/** Calendly without a network: the frame stays empty, and its address is only written down. */
const offline: SchedulingProvider = {
  ...calendly,
  page(...request) {
    const page = calendly.page(...request);
    return page && { ...page, embed: `about:blank#${page.embed}` };
  },
};

/** A scheduling card whose page loads and speaks when the test says so. */
export class BookingPage {
  readonly clock = new FakeClock();
  readonly card: DrawnCard;
  #loading = false;

  private constructor(args: object, state: object) {
    this.card = new DrawnCard(schedulingEmbed, args, {
      providers: [offline],
      startTimer: (callback: () => void, milliseconds: number) => {
        const timer = this.clock.setTimeout(callback, milliseconds);
        return () => this.clock.clearTimeout(timer);
      },
      ...state,
    });
    // An empty frame loads at once. Nobody hears of it until the test says so.
    const root = this.element.attachShadow({ mode: 'open' });
    root.addEventListener('load', (event) => this.#loading || event.stopPropagation(), { capture: true });
  }

  static async open(args: object = {}, state: object = { context: CONTEXT }): Promise<BookingPage> {
    const page = new BookingPage(args, state);
    const place = await fixture(html`<div></div>`);
    place.append(page.element);
    await page.settled();
    return page;
  }

  get element(): SchedulingEmbedCard {
    return this.card.element as SchedulingEmbedCard;
  }

  get frame(): HTMLIFrameElement {
    return this.element.shadowRoot!.querySelector('iframe')!;
  }

  /** The address that the frame was given. */
  get address(): URL {
    return new URL(this.frame.src.replace('about:blank#', ''));
  }

  get link(): HTMLAnchorElement {
    return this.element.shadowRoot!.querySelector('a')!;
  }

  /** What is said about the page, seen or only heard. */
  get status(): string {
    return this.element.shadowRoot!.querySelector('[role="status"]')!.textContent.trim();
  }

  /** Whether the page is in sight, and not its outline. */
  get inSight(): boolean {
    const outline = this.element.shadowRoot!.querySelector('.skeleton');
    return outline === null && getComputedStyle(this.frame).visibility === 'visible';
  }

  async load(): Promise<void> {
    this.#loading = true;
    this.frame.dispatchEvent(new Event('load'));
    this.#loading = false;
    await this.settled();
  }

  /** A message arrives at the window; from our frame and its page unless said otherwise. */
  async say(
    data: unknown,
    from: { source?: MessageEventSource | null; origin?: string } = {},
  ): Promise<void> {
    const init = { data, origin: 'https://calendly.com', source: this.frame.contentWindow, ...from };
    window.dispatchEvent(new MessageEvent('message', init));
    await this.settled();
  }

  async wait(seconds: number): Promise<void> {
    this.clock.pass(seconds);
    await this.settled();
  }

  async configure(context: JsonObject): Promise<void> {
    this.element.context = context;
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
  }
}
