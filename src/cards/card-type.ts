import type { Issue, Result } from '../lib/result.js';
import type { JsonObject } from '../lib/json.js';
import type { Words } from '../words/english.js';

/** How long a submitted card stays on screen as sent (contract: 1,200 ms). */
export const SUBMIT_HOLD = 1200;

/** What a user can do with a card; each ends it. */
export type AnswerType = 'submit' | 'skip' | 'dismiss';

/** A user's answer: `value` is what the interaction carries, `{}` for a dismiss. */
export interface Answer {
  readonly type: AnswerType;
  readonly value: JsonObject;
}

/** The checked arguments of a card, and the paths of arguments that this kind of card does not know. */
export interface CardReading<Props extends object = object> {
  readonly props: Props;
  readonly ignored: readonly string[];
}

/**
 * One kind of card: all that the rail needs to know of it before its code is loaded.
 * It is pure and runs in Node; the element itself is loaded by the loader beside the catalogue.
 */
export interface CardType<Props extends object = object> {
  /** Such as `canvas.question`. */
  readonly component: string;
  /** Such as `v1`. */
  readonly version: string;
  /** The element that draws it, such as `canvas-question`. */
  readonly tag: string;
  /** Whether the user can close it without an answer (close button, Escape). */
  readonly dismissible: boolean;
  /** Whether it can be submitted or skipped; a card that cannot is only dismissed. */
  readonly answerable: boolean;
  /** Loads its element, where that is not there yet. */
  readonly load?: (() => Promise<unknown>) | undefined;
  /** Checks an agent's arguments. What comes out is valid to put back in. */
  read(args: JsonObject): Result<CardReading<Props>>;
  /** Checks what the card wants to send. */
  readAnswer(answer: Answer): readonly Issue[];
  /** What it is called in the user's language, such as "Question"; empty where there is no word for it. */
  kind(words: Words, props: Props): string;
  /** The words that stand for the card: its heading, its announcement. */
  heading(props: Props): string;
  /** What can be done with it, said once when it is shown, such as "3 options, pick one"; empty for nothing. */
  hint(words: Words, props: Props, locale: string): string;
  /** What an update has changed beside all of these, such as "Added: Violet"; empty for nothing worth saying. */
  changes(words: Words, before: Props, after: Props, locale: string): string;
  /** What of a draft still fits these arguments; undefined for nothing. */
  keepDraft(draft: unknown, props: Props): unknown;
  /** How long a submitted card stays, in milliseconds; null when it stays until it is closed. */
  holdAfterSubmit(props: Props): number | null;
}
