import { isObject, type Json } from '../lib/json.js';
import { ApiError, badRequest } from './api-error.js';
import { under } from '../skill/index.js';

const MAX_BYTES = 1024 * 1024;
const MAX_DEPTH = 64;

/**
 * The text of a request, given up on as soon as it is too long. Read it before a transaction begins:
 * a slow sender must not hold up everybody else.
 */
export async function readText(request: Request): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) throw new ApiError(413, `Request body is larger than ${MAX_BYTES} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Reads JSON text; undefined when it is not JSON, or nested without end. */
export function readJson(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return isShallow(value, MAX_DEPTH) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a body as an object; no text at all is an empty one. */
export function readObject(
  text: string,
  read: (text: string) => Json | undefined = readJson,
): Record<string, unknown> {
  if (text.trim() === '') return {};
  const value = read(text);
  if (value === undefined) throw badRequest(under('_schema', ['Not valid JSON.']));
  if (!isObject(value)) throw badRequest(under('_schema', ['Invalid input type.']));
  return value;
}

/** The documented command that creates a PAL has a comma too many; it works all the same. */
export function readForgivingJson(text: string): Json | undefined {
  const strict = readJson(text);
  if (strict !== undefined) return strict;
  return readJson(text.replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/gs, (_, string?: string) => string ?? ''));
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((inner) => isShallow(inner, depth - 1));
}
