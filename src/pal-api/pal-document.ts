import { isObject, type Json, type JsonObject } from '../lib/json.js';
import {
  fields,
  mapping,
  mappingOf,
  optional,
  string,
  type Check,
  type FieldErrors,
} from '../skill/index.js';
import { writeMoment } from './clock.js';
import type { StoredPal } from './storage/pals.js';

/** The layers that every PAL has, so that a patch finds them: `add /layers/stt/hotwords` works at once. */
const LAYERS = ['llm', 'tts', 'stt', 'perception', 'conversational_flow'] as const;

const nullable =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value);

const known = {
  pal_name: optional(string),
  system_prompt: optional(string),
  pipeline_mode: optional(string),
  context: optional(string),
  default_face_id: { check: nullable(string), required: false },
  layers: optional(mappingOf(mapping)),
};

/** Not the client's to write: ids and times are given out, skills have endpoints of their own. */
const RESERVED = ['pal_id', 'created_at', 'updated_at', 'skills'];

/** Says what is wrong with a PAL document, or null. Members that nobody knows are kept as they are. */
export function checkPalDocument(document: JsonObject): FieldErrors | null {
  const checked = [...Object.keys(known), ...RESERVED].filter((name) => Object.hasOwn(document, name));
  return fields(known)(Object.fromEntries(checked.map((name) => [name, document[name]])));
}

/** A PAL document with everything that was left out. */
export function completePalDocument(document: JsonObject): JsonObject {
  const layers = isObject(document['layers']) ? document['layers'] : {};
  return {
    pal_name: '',
    system_prompt: '',
    pipeline_mode: 'full',
    context: '',
    default_face_id: null,
    ...document,
    layers: { ...Object.fromEntries(LAYERS.map((layer) => [layer, {}])), ...layers },
  };
}

/** A PAL as it is read, and as the pointers of a patch see it. */
export const showPal = (pal: StoredPal): JsonObject => ({
  pal_id: pal.id,
  ...pal.document,
  created_at: `${writeMoment(pal.createdAt)}Z`,
  updated_at: `${writeMoment(pal.updatedAt)}Z`,
});

/** The document inside a patched PAL; null when the patch has moved what is not its to move. */
export function readPatchedPal(patched: Json, before: JsonObject): JsonObject | null {
  if (!isObject(patched)) return null;
  const { pal_id, created_at, updated_at, ...document } = patched;
  const untouched =
    pal_id === before['pal_id'] && created_at === before['created_at'] && updated_at === before['updated_at'];
  return untouched ? document : null;
}
