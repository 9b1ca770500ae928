import type { CardType } from '../cards/card-type.js';
import { componentName, SCHEDULING_EMBED, type ComponentOverlay, type MagicCanvasConfig } from './config.js';

/** The components that a configuration leaves on. A booking page is on once it has a link to show. */
export function activeComponents(config: MagicCanvasConfig, cards: readonly CardType[]): readonly CardType[] {
  return cards.filter((card) => {
    const name = componentName(card);
    const { enabled = true, scheduling_url = '' } = overlayOf(config, name);
    return enabled && (name !== SCHEDULING_EMBED || scheduling_url !== '');
  });
}

/** What a configuration says about one component; nothing when it does not mention it. */
export function overlayOf(config: MagicCanvasConfig, name: string): ComponentOverlay {
  const { components = {} } = config;
  return (Object.hasOwn(components, name) && components[name]) || {};
}
