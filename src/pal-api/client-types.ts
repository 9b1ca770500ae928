import type { JsonObject } from '../lib/json.js';
import type { Action, MagicCanvasConfig } from '../skill/index.js';

/** The configuration of each skill, by its id. */
export interface SkillConfigs {
  readonly magic_canvas: MagicCanvasConfig;
  readonly presentation: {
    readonly document_ids: readonly string[];
    readonly slides_trigger?: 'on_demand' | 'walk_the_deck';
    readonly prompt?: string;
  };
  readonly internet_search: Readonly<Record<string, never>>;
}

export type SkillId = keyof SkillConfigs;

export interface SkillAttachment<Id extends SkillId = SkillId> {
  readonly skill_id: Id;
  readonly config: SkillConfigs[Id];
  readonly attached_at: string;
  readonly updated_at: string;
}

/** Every attached skill, by its id. */
export type SkillAttachments = { readonly [Id in SkillId]?: SkillAttachment<Id> };

/** A whole set of skills, as it is put. */
export type SkillSet = { readonly [Id in SkillId]?: { readonly config?: SkillConfigs[Id] } };

/** A change of a configuration: what is named is replaced, null takes it away. */
export type SkillConfigChange<Id extends SkillId> = {
  readonly [Key in keyof SkillConfigs[Id]]?: SkillConfigs[Id][Key] | null;
};

export interface NewPal {
  readonly pal_name?: string;
  readonly system_prompt?: string;
  readonly pipeline_mode?: string;
  readonly context?: string;
  readonly default_face_id?: string | null;
  readonly layers?: { readonly [layer: string]: JsonObject };
}

export type Pal = Required<NewPal> & {
  readonly pal_id: string;
  readonly created_at: string;
  readonly updated_at: string;
};

/** One operation of a JSON Patch (RFC 6902). */
export type PatchOperation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move' | 'copy'; readonly path: string; readonly from: string };

export interface NewConversation {
  readonly pal_id: string;
  readonly conversation_name?: string;
  /** Receives every interaction, as a webhook. */
  readonly callback_url?: string;
  readonly audio_only?: boolean;
  readonly chat?: boolean;
  readonly meeting_url?: string;
}

export interface Conversation {
  readonly conversation_id: string;
  readonly conversation_name: string;
  readonly conversation_url: string;
  readonly status: 'active' | 'ended';
  readonly callback_url: string;
  readonly created_at: string;
}

/** What a user, or the card itself, did. */
export interface NewInteraction {
  readonly interaction_id: string;
  readonly tool_call_id: string;
  readonly component: string;
  readonly component_version: string;
  readonly type: 'submit' | 'skip' | 'dismiss' | 'clear' | 'error' | 'heartbeat';
  readonly value: JsonObject;
  readonly metadata?: JsonObject;
}

export type Interaction = Required<NewInteraction> & {
  readonly conversation_id: string;
  readonly created_at: string;
};

export type CanvasAction = Action;
