import type { Form, Side } from './layout.js';
import type { RailLanguage } from './rail-language.js';

/**
 * The elements of a rail that are always there: its stage, the place of the card, and the region that speaks.
 * They are the same three in every rail, so they are made by hand; a page that shows no card yet does not pay for
 * the reading of a template.
 */
export class Frame {
  readonly stage = document.createElement('section');
  readonly panel = document.createElement('div');
  readonly announcer = document.createElement('div');

  constructor() {
    this.panel.className = 'panel';
    this.panel.setAttribute('part', 'panel');
    this.announcer.className = 'announcer';
    this.announcer.setAttribute('role', 'status');
    this.stage.append(this.panel);
  }

  /** Where it stands, and whether there is a card in it. */
  draw(side: Side, form: Form, isActive: boolean): void {
    write(this.stage, 'class', `stage ${side} ${form}${isActive ? ' active' : ''}`);
  }

  /** @param label - Its accessible name, where the page has given it one. */
  speak({ own, direction, current }: RailLanguage, label: string | null): void {
    write(this.stage, 'lang', own);
    write(this.stage, 'aria-label', label ?? current.words.rail);
    write(this.panel, 'dir', direction);
  }
}

/** Nothing is written that is there already. */
function write(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
