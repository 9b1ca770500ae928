import type { NewestMessage } from './rail-state.js';

type Newest = ReadonlyMap<string, NewestMessage>;

interface CountedMessage {
  readonly conversationId: string;
  readonly toolCallId: string | null;
  readonly seq: number | null;
}

/** How many conversations are remembered; a rail has one, rarely two. */
const MAX_CONVERSATIONS = 50;

/**
 * Whether a show is late or repeated, so that it must not bring back an old card: its `seq` is lower than
 * that of the newest show or clear of the conversation, or it is that very show once more.
 */
export function isStale(newest: Newest, show: CountedMessage): boolean {
  const known = newest.get(show.conversationId);
  if (!known || show.seq === null) return false;
  return show.seq < known.seq || (show.seq === known.seq && show.toolCallId === known.toolCallId);
}

/** Remembers a show or a clear; the same map where it is no news. */
export function noteNewest(newest: Newest, { conversationId, toolCallId, seq }: CountedMessage): Newest {
  const known = newest.get(conversationId);
  if (seq === null || (known && known.seq >= seq)) return newest;
  const noted = new Map(newest);
  noted.delete(conversationId);
  noted.set(conversationId, { seq, toolCallId });
  for (const oldest of noted.keys()) {
    if (noted.size <= MAX_CONVERSATIONS) break;
    noted.delete(oldest);
  }
  return noted;
}
