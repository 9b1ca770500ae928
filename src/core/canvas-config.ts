import { copyJson, isObject } from '../lib/json.js';
import { failure, success, type Result } from '../lib/result.js';
import type { CanvasConfig } from './card.js';
import { slotOfLayout, type Slot } from './slot.js';

/** The envelope version that we read (contract, section 1). */
const VERSION = 1;

interface ReadConfig extends CanvasConfig {
  readonly component: string;
  readonly version: string;
  readonly preferredSlot: Slot | null;
}

/** Reads `canvas_config`: what card it is, and what its platform sent along. */
export function readCanvasConfig(raw: unknown): Result<ReadConfig> {
  const copy = copyJson(raw);
  if (!copy.ok) {
    return { ok: false, issues: copy.issues.map(({ path, reason }) => ({ path: at(path), reason })) };
  }
  const config = copy.value;
  if (!isObject(config)) return failure('must be an object', at(''));
  if (config.version !== VERSION) return failure(`must be ${VERSION}`, at('version'));
  if (!isName(config.component)) return failure('must be a non-empty string', at('component'));
  if (!isName(config.component_version))
    return failure('must be a non-empty string', at('component_version'));
  return success({
    component: config.component,
    version: config.component_version,
    preferredSlot: slotOfLayout(config.layout),
    hostContext: isObject(config.host_context) ? config.host_context : {},
    ...(isName(config.interaction_url) && { interactionUrl: config.interaction_url }),
    ...(isName(config.api_base_url) && { apiBaseUrl: config.api_base_url }),
  });
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function at(path: string): string {
  return path ? `canvas_config.${path}` : 'canvas_config';
}
