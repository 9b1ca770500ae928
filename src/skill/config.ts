import { catalog } from '../cards/catalog.js';
import type { CardType } from '../cards/card-type.js';
import type { JsonObject } from '../lib/json.js';
import type { FieldErrors } from './field-errors.js';
import {
  boolean,
  fields,
  list,
  oneOf,
  optional,
  required,
  string,
  type Check,
  type Field,
} from './fields.js';
import { checkSchedulingUrl } from './scheduling-url.js';

/** The skill that gives a PAL its cards. */
export const MAGIC_CANVAS = 'magic_canvas';

export const SCHEDULING_EMBED = 'scheduling_embed';

/** What `magic_canvas` is told about one component; only `scheduling_embed` knows the last two. */
export interface ComponentOverlay {
  readonly enabled?: boolean;
  readonly provider?: 'calendly';
  readonly scheduling_url?: string;
}

/** The configuration of `magic_canvas`: what differs from the defaults. Components not named are on. */
export interface MagicCanvasConfig {
  readonly components?: { readonly [component: string]: ComponentOverlay };
}

const presentation = fields({
  document_ids: required(list(string)),
  slides_trigger: optional(oneOf('on_demand', 'walk_the_deck')),
  prompt: optional(string),
});

const schedulingUrl: Check = (value) => {
  const wrong = string(value);
  if (wrong) return wrong;
  const reason = checkSchedulingUrl(value as string);
  return reason === null ? null : [reason];
};

const everyComponent: Readonly<Record<string, Field>> = { enabled: optional(boolean) };

const schedulingEmbed: Readonly<Record<string, Field>> = {
  ...everyComponent,
  provider: optional(oneOf('calendly')),
  scheduling_url: optional(schedulingUrl),
};

/** The name of a component in a configuration and in an action: `canvas.question` is `question`. */
export const componentName = (card: CardType): string => card.component.replace(/^canvas\./, '');

function magicCanvas(cards: readonly CardType[]): Check {
  const components = cards.map((card) => {
    const name = componentName(card);
    return [name, optional(fields(name === SCHEDULING_EMBED ? schedulingEmbed : everyComponent))] as const;
  });
  return fields({ components: optional(fields(Object.fromEntries(components))) });
}

const skills: ReadonlyMap<string, Check> = new Map([
  [MAGIC_CANVAS, magicCanvas(catalog)],
  ['presentation', presentation],
  ['internet_search', fields({})],
]);

export const skillIds: readonly string[] = [...skills.keys()];

export const isSkillId = (id: string): boolean => skills.has(id);

/** Says what is wrong with the configuration of a registered skill, or null. */
export function checkSkillConfig(skillId: string, config: unknown): FieldErrors | null {
  const check = skills.get(skillId);
  return check ? check(config) : [`Unknown skill '${skillId}'`];
}

/**
 * Merges a change into a configuration: key by key at the top and no deeper; a null takes its key away.
 * The result is not checked here.
 */
export function mergeSkillConfig(config: JsonObject, change: JsonObject): JsonObject {
  const merged = new Map([...Object.entries(config), ...Object.entries(change)]);
  return Object.fromEntries([...merged].filter(([, value]) => value !== null));
}
