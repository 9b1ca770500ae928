import { PAL_API } from '../api-places.js';
import { Conversation } from '../envelope.js';
import type { Player } from '../player.js';
import type { SkillSession } from './skill-session.js';

/** Starts a conversation and lets the script play in it. */
export async function startConversation(
  session: SkillSession,
  player: Player,
  audioOnly: boolean,
): Promise<void> {
  const before = session.conversation;
  if (before?.status === 'active') await endConversation(session, player);
  await session.start(audioOnly);
  if (session.conversation !== before) join(session, player);
}

/** Takes the card away first: that is recorded, too. */
export async function endConversation(session: SkillSession, player: Player): Promise<void> {
  player.leave();
  await session.end();
}

/** Goes on with the conversation of a link. One that has ended can only be looked at. */
export async function resumeConversation(session: SkillSession, player: Player, id: string): Promise<void> {
  await session.useConversation(id);
  if (session.conversation?.status === 'active') join(session, player);
}

function join({ conversation, actions }: SkillSession, player: Player): void {
  if (!conversation) return;
  // Messages are counted from its creation, in tenths of a second: a reload must not count from zero again.
  const seq = Math.max(0, Math.floor((Date.now() - Date.parse(conversation.created_at)) / 100));
  player.join(new Conversation(conversation.conversation_id, { seq, actions, apiBaseUrl: PAL_API }));
}
