import { catalog } from '../cards/catalog.js';
import type { CardType } from '../cards/card-type.js';
import { isObject, type JsonObject } from '../lib/json.js';
import { componentName, SCHEDULING_EMBED, type MagicCanvasConfig } from './config.js';
import { activeComponents, overlayOf } from './overlay.js';
import { clearTool, showTool, updateTool, type Tool } from './tools.js';

/** Something the agent can do: a tool, and what goes along with a message when it is a show. */
export interface Action extends Tool {
  /** The `canvas_config` of the message that shows this card; `canvas_clear` and `update_component` have none. */
  readonly canvas_config?: JsonObject;
}

/** What of a conversation decides whether there is a screen to show cards on. */
export interface ConversationTraits {
  readonly audio_only?: boolean;
  readonly chat?: boolean;
  /** Set when the conversation takes place in a meeting elsewhere (Zoom, Teams, Meet). */
  readonly meeting_url?: string | null;
  /** Of the PAL: `echo` and speech-to-speech PALs call no tools. */
  readonly pipeline_mode?: string;
}

/**
 * The actions that an agent gets for one conversation. Resolve them once, when it is created.
 *
 * `config` is that of the `magic_canvas` skill, null when it is not attached. `developerTools` are the
 * names of tools that the PAL has anyway: those win over an action of the same name.
 */
export function resolveActions(
  config: MagicCanvasConfig | null,
  conversation: ConversationTraits = {},
  developerTools: Iterable<string> = [],
  cards: readonly CardType[] = catalog,
): readonly Action[] {
  if (config === null || !hasRail(conversation)) return [];
  const active = activeComponents(config, cards);
  if (active.length === 0) return [];
  const shows = active.map((card) => ({ ...showTool(card), canvas_config: canvasConfig(card, config) }));
  const taken = new Set(developerTools);
  return [...shows, clearTool, updateTool].filter((action) => !taken.has(action.name));
}

/** The names of a PAL's own tools (`layers.llm.tools`), in the function-calling form or plain. */
export function toolNames(tools: unknown): readonly string[] {
  if (!Array.isArray(tools)) return [];
  return tools.flatMap((tool: unknown) => {
    if (!isObject(tool)) return [];
    const { name } = isObject(tool['function']) ? tool['function'] : tool;
    return typeof name === 'string' ? [name] : [];
  });
}

function hasRail({ audio_only, chat, meeting_url, pipeline_mode = '' }: ConversationTraits): boolean {
  if (audio_only || chat || meeting_url) return false;
  return !/^(echo|s2s|speech[-_ ]?(to|2)[-_ ]?speech)$/i.test(pipeline_mode);
}

function canvasConfig(card: CardType, config: MagicCanvasConfig): JsonObject {
  const name = componentName(card);
  const { scheduling_url = '', provider = 'calendly' } = overlayOf(config, name);
  return {
    version: 1,
    component: card.component,
    component_version: card.version,
    layout: { preferred_slot: 'safe-area-right' },
    ...(name === SCHEDULING_EMBED && { host_context: { provider, scheduling_url } }),
  };
}
