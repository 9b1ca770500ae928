import { callbackFailed, type OnInteraction } from '../core/host-callback.js';
import type { Parcel } from '../core/interaction.js';
import { messageOf, problem, type Problem } from '../core/problem.js';
import type { EndpointFacts } from './endpoint.js';
import type { Clock } from './environment.js';
import type { OutboxRecord } from './record.js';
import { HOST_PATIENCE } from './schedule.js';

/** Lets the host page hear of an interaction. What it throws, or a promise that is never kept, is a problem. */
export async function tellPage(
  { interaction, conversationId }: Parcel,
  onInteraction: OnInteraction,
  clock: Clock,
): Promise<Problem | null> {
  let cancel = () => {};
  const late = new Promise<never>((_, reject) => {
    cancel = clock.after(HOST_PATIENCE, () => reject(new Error(`no end within ${HOST_PATIENCE / 1000} s`)));
  });
  try {
    await Promise.race([onInteraction(interaction, conversationId), late]);
    return null;
  } catch (cause) {
    return callbackFailed(interaction, conversationId, cause);
  } finally {
    cancel();
  }
}

/** It has not been recorded, and will not be unless the user tries again. */
export function undelivered({ id, type, toolCallId, conversationId, reason }: OutboxRecord): Problem {
  const why = reason ?? 'unknown';
  const message = `The ${type} could not be saved: ${why}.`;
  const issues = [{ path: id, reason: why }];
  return problem('interaction_post_failed', message, issues, { toolCallId, conversationId });
}

/** The agent could not be told; what the user did is recorded. */
export function untold(conversationId: string, cause: unknown): Problem {
  const reason = messageOf(cause);
  const message = `The agent could not be told: ${reason}.`;
  const issues = [{ path: 'agent', reason }];
  return { ...problem('interaction_post_failed', message, issues, { conversationId }, 'warning'), cause };
}

/** A card asks to send to a host that the page does not allow; it is sent elsewhere. */
export function refusedUrl(url: string, { conversationId }: EndpointFacts): Problem {
  const reason = `is not on a host that this page allows: ${url}`;
  const message = `Ignored: the address for interactions ${reason}.`;
  const issues = [{ path: 'canvas_config', reason }];
  return problem('malformed_canvas_config', message, issues, { conversationId }, 'warning');
}
