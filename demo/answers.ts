import type { Interaction } from '../src/index.js';
import type { Step } from './story.js';

const CLOSING: readonly string[] = ['submit', 'skip', 'dismiss'];

/** Whether it ends a card. */
export const isClosing = ({ type }: Interaction): boolean => CLOSING.includes(type);

/** Whether it is what a step waits for: an update has no card of its own. */
export function isAbout({ tool_call_id }: Interaction, { name, plays }: Step): boolean {
  return tool_call_id === name || plays === 'update_component';
}

/** What the user has answered so far, by the name of the step that asked. */
export class Answers {
  readonly #interactions: ReadonlyMap<string, Interaction>;

  constructor(interactions: ReadonlyMap<string, Interaction> = new Map()) {
    this.#interactions = interactions;
  }

  /** With what the user has done, where one of these steps has asked for it. */
  with(interaction: Interaction, steps: readonly Step[]): Answers {
    const asked = steps.find(({ name }) => name === interaction.tool_call_id);
    return asked ? new Answers(new Map(this.#interactions).set(asked.name, interaction)) : this;
  }

  /** Whether the user has given an answer, and not skipped or closed the card. */
  has(step: string): boolean {
    return this.#interactions.get(step)?.type === 'submit';
  }

  /** Whether the user has been asked, and has done anything with the card. */
  heard(step: string): boolean {
    return this.#interactions.has(step);
  }

  /** The option picked; nothing where none was. */
  picked(step: string): string {
    const ids = this.#value(step, 'selected_option_ids');
    const first: unknown = Array.isArray(ids) ? ids[0] : undefined;
    return typeof first === 'string' ? first : '';
  }

  text(step: string): string {
    const value = this.#value(step, 'value');
    return typeof value === 'string' ? value : '';
  }

  number(step: string, otherwise: number): number {
    const value = this.#value(step, 'value');
    return typeof value === 'number' && value > 0 ? value : otherwise;
  }

  /** When the slot begins that was picked; null where none was. */
  slotStart(step: string): Date | null {
    const slot = this.#value(step, 'selected_slot');
    const start = typeof slot === 'object' && slot !== null && 'start' in slot ? slot.start : null;
    return typeof start === 'string' ? new Date(start) : null;
  }

  #value(step: string, key: string): unknown {
    return this.has(step) ? this.#interactions.get(step)?.value[key] : undefined;
  }
}
