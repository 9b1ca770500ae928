import type { Interaction } from './interaction.js';
import { messageOf, problem, type Problem } from './problem.js';

/** The host page hears of an interaction before it is sent; a promise is waited for. */
export type OnInteraction = (interaction: Interaction, conversationId: string) => unknown;

/** What the page's `onInteraction` threw. The interaction goes on all the same. */
export function callbackFailed(interaction: Interaction, conversationId: string, cause: unknown): Problem {
  const { tool_call_id: toolCallId, component } = interaction;
  const reason = messageOf(cause);
  const message = `The page's onInteraction failed: ${reason}. The interaction goes on all the same.`;
  const issues = [{ path: 'onInteraction', reason }];
  const place = { conversationId, toolCallId, component };
  return { ...problem('on_interaction_callback_failed', message, issues, place), cause };
}
