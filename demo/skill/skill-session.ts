import {
  PalApiClient,
  PalApiError,
  type CanvasAction,
  type Conversation,
  type Pal,
  type SkillAttachment,
} from '../../src/pal-api/client.js';
import type { MagicCanvasConfig } from '../../src/skill/index.js';
import { KEYED_PAL_API, WEBHOOKS } from '../api-places.js';
import { Recorded } from './recorded.js';

const SKILL = 'magic_canvas';

/** The last call of the API, for people to see. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/** The PAL of this page, its skill and its conversation, as the API has them. `change` says that any has. */
export class SkillSession extends EventTarget {
  readonly #client = new PalApiClient({
    baseUrl: KEYED_PAL_API,
    fetch: (url, init) => this.#fetch(url as string, init),
  });
  readonly recorded = new Recorded(this.#client);
  #pal: Pal | null = null;
  #attachment: SkillAttachment<'magic_canvas'> | null = null;
  #conversation: Conversation | null = null;
  #actions: readonly CanvasAction[] = [];
  #call: Call | null = null;
  #failure = '';
  #underWay = 0;

  get pal(): Pal | null {
    return this.#pal;
  }

  get attachment(): SkillAttachment<'magic_canvas'> | null {
    return this.#attachment;
  }

  /** The last one that was started here; it may have ended. */
  get conversation(): Conversation | null {
    return this.#conversation;
  }

  /** What the agent can do in the conversation: resolved when it was created. */
  get actions(): readonly CanvasAction[] {
    return this.#actions;
  }

  get lastCall(): Call | null {
    return this.#call;
  }

  /** What went wrong last, in the words of the API; nothing once something has gone right. */
  get failure(): string {
    return this.#failure;
  }

  get busy(): boolean {
    return this.#underWay > 0;
  }

  /** Takes up a PAL; where it has gone, or there was none, makes one. The API forgets when its server stops. */
  usePal(id: string): Promise<void> {
    return this.#run(async () => {
      this.#pal = (id && (await this.#orNull(this.#client.getPal(id)))) || (await this.#newPal());
      this.#attachment = (await this.#client.listSkills(this.#pal.pal_id))[SKILL] ?? null;
    });
  }

  /** Takes up a conversation; where it has gone, there is none. */
  useConversation(id: string): Promise<void> {
    return this.#run(async () => {
      const conversation = await this.#orNull(this.#client.getConversation(id));
      if (conversation) await this.#enter(conversation);
    });
  }

  /** Attaches the skill, or changes it: its `components` are replaced whole. */
  save(config: MagicCanvasConfig): Promise<void> {
    return this.#run(async () => {
      const id = this.#palId;
      this.#attachment = this.#attachment
        ? await this.#client.patchSkill(id, SKILL, { components: config.components ?? {} })
        : await this.#client.putSkill(id, SKILL, config);
    });
  }

  /** The configuration goes with it. */
  detach(): Promise<void> {
    return this.#run(async () => {
      await this.#client.deleteSkill(this.#palId, SKILL);
      this.#attachment = null;
    });
  }

  start(audioOnly: boolean): Promise<void> {
    return this.#run(async () => {
      const conversation = await this.#client.createConversation({
        pal_id: this.#palId,
        conversation_name: 'Playground',
        callback_url: WEBHOOKS,
        ...(audioOnly && { audio_only: true }),
      });
      await this.#enter(conversation);
    });
  }

  /** Waits for what is on its way: the API takes nothing more once a conversation has ended. */
  end(): Promise<void> {
    return this.#run(async () => {
      if (this.#conversation?.status !== 'active') return;
      await this.recorded.settle();
      this.#conversation = await this.#client.endConversation(this.#conversation.conversation_id);
    });
  }

  async #enter(conversation: Conversation): Promise<void> {
    this.#actions = await this.#client.listActions(conversation.conversation_id);
    this.#conversation = conversation;
    this.recorded.follow(conversation.conversation_id);
  }

  get #palId(): string {
    return this.#pal?.pal_id ?? '';
  }

  #newPal(): Promise<Pal> {
    return this.#client.createPal({ pal_name: 'Ada', system_prompt: 'You advise people on solar power.' });
  }

  async #orNull<Thing>(asked: Promise<Thing>): Promise<Thing | null> {
    try {
      return await asked;
    } catch (error) {
      if (error instanceof PalApiError && ['pal_not_found', 'not_found'].includes(error.code)) return null;
      throw error;
    }
  }

  async #run(work: () => Promise<void>): Promise<void> {
    this.#underWay++;
    this.#changed();
    try {
      await work();
      this.#failure = '';
    } catch (error) {
      this.#failure = error instanceof Error ? error.message : String(error);
    } finally {
      this.#underWay--;
      this.#changed();
    }
  }

  async #fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(url, init);
    const method = init.method ?? 'GET';
    // Reading happens again and again; what people want to see is what they did.
    if (method !== 'GET')
      this.#call = { method, path: url.replace(KEYED_PAL_API, ''), status: response.status };
    return response;
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
