import { expect, fixture, html } from '@open-wc/testing';
import type { CardAct } from '../../src/cards/card-act-event.js';
import type { CardElement, CardPhase } from '../../src/cards/card-element.js';
import type { CardType } from '../../src/cards/card-type.js';
import type { JsonObject } from '../../src/lib/json.js';
// As in a rail that has been there for a while.
import '../../src/rail/extras-code.js';

interface State {
  readonly draft?: unknown;
  readonly phase?: CardPhase;
  readonly locale?: string;
  readonly [property: string]: unknown;
}

/** A card on a page without a rail, as its user meets it: by labels and names, not by selectors. */
export class DrawnCard {
  readonly type: CardType;
  readonly element: CardElement<object, unknown>;
  /** All that it told the rail. */
  readonly acts: CardAct[] = [];

  constructor(type: CardType, args: object, state: State = {}) {
    this.type = type;
    this.element = document.createElement(type.tag) as CardElement<object, unknown>;
    this.element.addEventListener('card-act', ({ act }) => this.acts.push(act));
    Object.assign(this.element, { props: propsOf(type, args), ...state });
  }

  /** What it wants to have sent: all acts but the typing. */
  get answers(): readonly CardAct[] {
    return this.acts.filter(({ type }) => type !== 'draft');
  }

  /** What the user has typed or picked, as the rail would keep it. */
  get draft(): unknown {
    return this.acts.findLast((act) => act.type === 'draft')?.draft;
  }

  /** What it says is wrong. */
  get problem(): string {
    return squeeze(this.#find('[role="alert"]')?.textContent);
  }

  /** What it tells a screen reader, politely. */
  get status(): string {
    return this.#find('[role="status"]')?.textContent ?? '';
  }

  get heading(): string {
    return squeeze(this.#find('h2')?.textContent);
  }

  get words(): string {
    return squeeze(this.element.shadowRoot?.textContent);
  }

  /** What has the focus, by its accessible name. */
  get focused(): string {
    const focused = this.element.shadowRoot?.activeElement;
    return focused ? nameOf(focused) : '';
  }

  /** The agent changes the arguments; what still fits of the draft stays, as in the rail. */
  async update(args: object): Promise<void> {
    const props = propsOf(this.type, args);
    const draft = this.type.keepDraft(this.element.draft, props);
    Object.assign(this.element, { props, draft });
    await this.element.updateComplete;
  }

  async moveOn(phase: CardPhase): Promise<void> {
    this.element.phase = phase;
    await this.element.updateComplete;
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.element.updateComplete;
  }

  button(name: string): HTMLButtonElement {
    return this.#named('button', name);
  }

  field(name: string): HTMLInputElement {
    return this.#named('input:not([type="radio"], [type="checkbox"])', name);
  }

  choice(name: string): HTMLInputElement {
    return this.#named('[type="radio"], [type="checkbox"]', name);
  }

  has(name: string): boolean {
    return this.#all('button, input').some((element) => nameOf(element) === name);
  }

  async pick(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      this.choice(name).click();
      await this.element.updateComplete;
    }
  }

  /** Types all at once, as an autofill does. */
  async fill(name: string, text: string): Promise<void> {
    const field = this.field(name);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  #named<Found extends Element>(selector: string, name: string): Found {
    const found = this.#all(selector).find((element) => nameOf(element) === name);
    if (!found) throw new Error(`Nothing of "${selector}" is called "${name}".`);
    return found as Found;
  }

  #all(selector: string): readonly Element[] {
    return [...(this.element.shadowRoot?.querySelectorAll(selector) ?? [])];
  }

  #find(selector: string): Element | null {
    return this.element.shadowRoot?.querySelector(selector) ?? null;
  }
}

/** Draws a card from what an agent sent. */
export async function draw(type: CardType, args: object, state?: State): Promise<DrawnCard> {
  const card = new DrawnCard(type, args, state);
  const place = await fixture(html`<div></div>`);
  place.append(card.element);
  await card.element.updateComplete;
  return card;
}

export function propsOf(type: CardType, args: object): object {
  const reading = type.read(args as JsonObject);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value.props;
}

/** Where an agent's arguments are wrong; nowhere when they are right. */
export function wrongPlaces(type: CardType, args: object): readonly string[] {
  const reading = type.read(args as JsonObject);
  return reading.ok ? [] : reading.issues.map(({ path }) => path);
}

export async function expectAccessible(card: DrawnCard): Promise<void> {
  await expect(card.element).to.be.accessible();
}

function nameOf(element: Element): string {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const label = labels.map(({ textContent }) => textContent).join(' ');
  return squeeze(element.getAttribute('aria-label') ?? (label || element.textContent));
}

const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
