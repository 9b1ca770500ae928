import type { Issue } from '../lib/result.js';

/** What can go wrong; the words are part of the wire contract. */
export type ProblemCode =
  | 'malformed_canvas_config'
  | 'missing_tool_call_id'
  | 'invalid_tool_arguments'
  | 'unknown_component'
  | 'interaction_post_failed'
  | 'on_interaction_callback_failed'
  | 'component_load_failed';

/** Something wrong, told to the page and never thrown into it. */
export interface Problem {
  readonly code: ProblemCode;
  /** One sentence for developers, in English. */
  readonly message: string;
  /** A warning changes nothing on screen: the card is drawn without what is wrong. */
  readonly level: 'error' | 'warning';
  /** Every place that is wrong. */
  readonly issues: readonly Issue[];
  /** The first of the issues: where, such as `options[2].id`. */
  readonly path: string;
  /** The first of the issues: why. */
  readonly reason: string;
  readonly conversationId?: string;
  /** The card it is about, where there is one. */
  readonly toolCallId?: string;
  readonly component?: string;
  /** What was thrown, where something was. */
  readonly cause?: unknown;
}

/** Where a problem belongs. */
export interface ProblemPlace {
  readonly conversationId?: string | undefined;
  readonly toolCallId?: string | undefined;
  readonly component?: string | undefined;
}

export function problem(
  code: ProblemCode,
  message: string,
  issues: readonly Issue[],
  place: ProblemPlace,
  level: Problem['level'] = 'error',
): Problem {
  const { path, reason } = issues[0] ?? { path: '', reason: message };
  const { conversationId, toolCallId, component } = place;
  return {
    code,
    message,
    level,
    issues,
    path,
    reason,
    ...(conversationId !== undefined && { conversationId }),
    ...(toolCallId !== undefined && { toolCallId }),
    ...(component !== undefined && { component }),
  };
}

/** What a thrown thing says of itself. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
