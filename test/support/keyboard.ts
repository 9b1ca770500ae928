/** Speaks like a user who has a keyboard and nothing else. */
import { fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { CanvasRail, Interaction } from '../../src/index.js';
import { cardOf, interactionsOf, receive } from './rail.js';

/** More stops than any card has. */
const MAX_STOPS = 40;

/** A page with a button before the rail and one after it; the user is at the first. */
export class Keyboard {
  readonly rail: CanvasRail;
  readonly sent: Interaction[];

  private constructor(page: HTMLElement) {
    this.rail = page.querySelector('canvas-rail')!;
    this.sent = interactionsOf(this.rail);
    page.querySelector<HTMLElement>('.stage')!.style.cssText =
      'position: relative; width: 780px; height: 720px';
    page.querySelector('button')!.focus();
  }

  static async before(...messages: unknown[]): Promise<Keyboard> {
    const page = await fixture<HTMLElement>(
      html`<div>
        <button>Before</button>
        <div class="stage"><canvas-rail></canvas-rail></div>
        <button>After</button>
      </div>`,
    );
    const keyboard = new Keyboard(page);
    await receive(keyboard.rail, ...messages);
    return keyboard;
  }

  /** What the user has answered: type and value. */
  get answers(): readonly unknown[] {
    return this.sent.map(({ type, value }) => ({ type, value }));
  }

  /** What has the focus, by its accessible name. */
  get focused(): string {
    const focused = deepFocus();
    return focused && focused !== document.body ? nameOf(focused) : '';
  }

  get element(): Element | null {
    return deepFocus();
  }

  /** What the focused element is described by. */
  get description(): string {
    const focused = deepFocus();
    const group = focused?.closest('[aria-describedby]') ?? null;
    return group ? textOfIds(group, 'aria-describedby') : '';
  }

  async press(...keys: readonly string[]): Promise<this> {
    for (const press of keys) {
      await sendKeys({ press });
      await this.rail.updateComplete;
    }
    return this;
  }

  async type(text: string): Promise<this> {
    await sendKeys({ type: text });
    await this.rail.updateComplete;
    return this;
  }

  /** Every stop on the way from the button before the rail to the one after it. */
  async walk(): Promise<readonly string[]> {
    return this.#walk('Tab', 'After');
  }

  /** And back. */
  async walkBack(): Promise<readonly string[]> {
    return this.#walk('Shift+Tab', 'Before');
  }

  /** Goes on to a stop by its name. */
  async to(name: string): Promise<this> {
    for (let stops = 0; this.focused !== name; stops++) {
      if (stops === MAX_STOPS) throw new Error(`Tab does not come to "${name}"`);
      await this.press('Tab');
    }
    return this;
  }

  /** While a card grows there is more of it than one sees, and Firefox leads the keys to what it can scroll. */
  async #rest(): Promise<void> {
    while (cardOf(this.rail)?.shadowRoot?.querySelector('.growing')) await nextFrame();
  }

  async #walk(key: string, end: string): Promise<readonly string[]> {
    const names: string[] = [];
    await this.#rest();
    while (names.length < MAX_STOPS) {
      await this.press(key);
      if (this.focused === end) return names;
      names.push(this.focused);
    }
    throw new Error(`${key} does not come to "${end}": ${names.join(', ')}`);
  }
}

function deepFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

function nameOf(element: Element): string {
  const own = element.getAttribute('aria-label') ?? element.getAttribute('title');
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const name =
    own ?? (textOfIds(element, 'aria-labelledby') || labels.map((one) => one.textContent).join(' '));
  return squeeze(name || element.textContent);
}

function textOfIds(element: Element, attribute: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute(attribute) ?? '').split(' ').filter(Boolean);
  return squeeze(ids.map((id) => root.getElementById(id)?.textContent).join(' '));
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
