import { catalog } from '../../src/cards/catalog.js';
import type { MagicCanvasConfig } from '../../src/skill/index.js';

/** The configuration as a form holds it: what is off, and the booking link. */
export interface OverlayForm {
  readonly off: ReadonlySet<string>;
  readonly link: string;
}

export const SCHEDULING_EMBED = 'scheduling_embed';

/** Where an error about the link stands in what the API says. */
export const LINK_PATH = `components.${SCHEDULING_EMBED}.scheduling_url`;

/** The components by the names that a configuration uses: `canvas.question` is `question`. */
export const componentNames: readonly string[] = catalog.map(({ component }) =>
  component.replace(/^canvas\./, ''),
);

export function formOf({ components = {} }: MagicCanvasConfig): OverlayForm {
  const off = componentNames.filter((name) => components[name]?.enabled === false);
  return { off: new Set(off), link: components[SCHEDULING_EMBED]?.scheduling_url ?? '' };
}

/** Only what differs from the defaults: what a configuration does not mention is on. */
export function configOf({ off, link }: OverlayForm): MagicCanvasConfig {
  const components = componentNames.flatMap((name) => {
    const overlay = {
      ...(off.has(name) && { enabled: false }),
      ...(name === SCHEDULING_EMBED && link !== '' && { scheduling_url: link }),
    };
    return Object.keys(overlay).length > 0 ? [[name, overlay] as const] : [];
  });
  return components.length > 0 ? { components: Object.fromEntries(components) } : {};
}

export function isSameForm(one: OverlayForm, other: OverlayForm): boolean {
  return one.link === other.link && componentNames.every((name) => one.off.has(name) === other.off.has(name));
}
