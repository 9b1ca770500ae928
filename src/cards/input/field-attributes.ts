import type { InputType } from './index.js';

/** What the browser is told of a field, so that the right keyboard and the right suggestions come up. */
export interface FieldAttributes {
  readonly type: 'text' | 'email' | 'tel';
  readonly inputMode: 'text' | 'email' | 'decimal' | 'tel';
  /** None where only the agent's words say what is asked for, and the browser may guess from them. */
  readonly autocomplete?: string;
  /** Whether words are typed: they have a direction of their own, capitals and a spelling. */
  readonly isProse?: boolean;
}

/**
 * A number is typed into a text field: a number field changes under the mouse wheel, hides what it cannot
 * parse, and does not say so.
 */
export const fieldAttributes: Readonly<Record<InputType, FieldAttributes>> = {
  text: { type: 'text', inputMode: 'text', isProse: true },
  email: { type: 'email', inputMode: 'email', autocomplete: 'email' },
  number: { type: 'text', inputMode: 'decimal', autocomplete: 'off' },
  tel: { type: 'tel', inputMode: 'tel', autocomplete: 'tel' },
};
