import { PalApiError, readRefusal } from './client-error.js';
import type {
  CanvasAction,
  Conversation,
  Interaction,
  NewConversation,
  NewInteraction,
  NewPal,
  Pal,
  PatchOperation,
  SkillAttachment,
  SkillAttachments,
  SkillConfigChange,
  SkillConfigs,
  SkillId,
  SkillSet,
} from './client-types.js';

export { PalApiError, type PalApiErrorCode } from './client-error.js';
export type * from './client-types.js';

export interface PalApiClientOptions {
  /** Never in a browser. Recording interactions needs none. */
  readonly apiKey?: string;
  readonly baseUrl?: string;
  readonly fetch?: typeof fetch;
}

/** Calls a PAL API. Every method throws {@link PalApiError} when it is refused or gets no answer. */
export class PalApiClient {
  readonly #baseUrl: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #fetch: typeof fetch;

  constructor({ apiKey, baseUrl = 'https://tavusapi.com', fetch: call = fetch }: PalApiClientOptions = {}) {
    if (apiKey !== undefined && isBrowser()) {
      throw new Error('An API key does not belong in a browser: everyone who opens the page could read it.');
    }
    this.#baseUrl = baseUrl.replace(/\/+$/, '');
    this.#headers = {
      'Content-Type': 'application/json',
      ...(apiKey !== undefined && { 'x-api-key': apiKey }),
    };
    // Called as a method, a browser's own fetch would refuse.
    this.#fetch = (input, init) => call(input, init);
  }

  createPal(pal: NewPal): Promise<Pal> {
    return this.#json('POST', '/v2/pals', pal);
  }

  getPal(palId: string): Promise<Pal> {
    return this.#json('GET', palPath(palId));
  }

  /** Patches a PAL, all of it or nothing. Resolves with null when that changes nothing. */
  async patchPal(palId: string, operations: readonly PatchOperation[]): Promise<Pal | null> {
    const response = await this.#send('PATCH', palPath(palId), operations);
    return response.status === 304 ? null : ((await response.json()) as Pal);
  }

  async listSkills(palId: string): Promise<SkillAttachments> {
    return (await this.#json<{ data: SkillAttachments }>('GET', skillPath(palId))).data;
  }

  /** Replaces the whole set: what is not named is detached. */
  async replaceSkills(palId: string, skills: SkillSet): Promise<SkillAttachments> {
    return (await this.#json<{ data: SkillAttachments }>('PUT', skillPath(palId), { skills })).data;
  }

  getSkill<Id extends SkillId>(palId: string, skillId: Id): Promise<SkillAttachment<Id>> {
    return this.#json('GET', skillPath(palId, skillId));
  }

  /** Attaches a skill, or overwrites its configuration. */
  putSkill<Id extends SkillId>(
    palId: string,
    skillId: Id,
    config?: SkillConfigs[Id],
  ): Promise<SkillAttachment<Id>> {
    return this.#json('PUT', skillPath(palId, skillId), { config: config ?? {} });
  }

  /** Merges into a configuration, key by key at the top; null takes a key away. */
  patchSkill<Id extends SkillId>(
    palId: string,
    skillId: Id,
    config: SkillConfigChange<Id>,
  ): Promise<SkillAttachment<Id>> {
    return this.#json('PATCH', skillPath(palId, skillId), { config });
  }

  async deleteSkill(palId: string, skillId: SkillId): Promise<void> {
    await this.#send('DELETE', skillPath(palId, skillId));
  }

  createConversation(conversation: NewConversation): Promise<Conversation> {
    return this.#json('POST', '/v2/conversations', conversation);
  }

  getConversation(conversationId: string): Promise<Conversation> {
    return this.#json('GET', conversationPath(conversationId));
  }

  endConversation(conversationId: string): Promise<Conversation> {
    return this.#json('POST', `${conversationPath(conversationId)}/end`);
  }

  /** What the agent can show in a conversation. Only `canvas-rail pal-api` tells. */
  async listActions(conversationId: string): Promise<readonly CanvasAction[]> {
    const path = `${conversationPath(conversationId)}/canvas/actions`;
    return (await this.#json<{ data: readonly CanvasAction[] }>('GET', path)).data;
  }

  /** Records an interaction, once: a retry with the same id and content is taken for the same. */
  async recordInteraction(conversationId: string, interaction: NewInteraction): Promise<void> {
    await this.#send('POST', `${conversationPath(conversationId)}/canvas/interactions`, interaction);
  }

  /** Every interaction of a conversation, oldest first. */
  async listInteractions(conversationId: string): Promise<readonly Interaction[]> {
    const path = `${conversationPath(conversationId)}/canvas/interactions`;
    return (await this.#json<{ data: readonly Interaction[] }>('GET', path)).data;
  }

  async #json<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    return (await (await this.#send(method, path, body)).json()) as Answer;
  }

  async #send(method: string, path: string, body?: unknown): Promise<Response> {
    const url = this.#baseUrl + path;
    const init = {
      method,
      headers: this.#headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    };
    const response = await this.#fetch(url, init).catch((cause: unknown) => {
      throw new PalApiError('unreachable', `No answer from ${this.#baseUrl}`, { cause });
    });
    if (response.ok || response.status === 304) return response;
    throw await readRefusal(response);
  }
}

const palPath = (palId: string) => `/v2/pals/${encodeURIComponent(palId)}`;

const skillPath = (palId: string, skillId?: string) =>
  `${palPath(palId)}/skills${skillId === undefined ? '' : `/${encodeURIComponent(skillId)}`}`;

const conversationPath = (conversationId: string) =>
  `/v2/conversations/${encodeURIComponent(conversationId)}`;

/** Pages, and the workers that only pages have; servers at the edge are workers of another kind. */
function isBrowser(): boolean {
  return ['document', 'DedicatedWorkerGlobalScope', 'SharedWorkerGlobalScope'].some(
    (name) => name in globalThis,
  );
}
