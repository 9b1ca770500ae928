import type { ProblemCode } from '../src/protocol.js';
import { readJson, type JsonText } from './json-places.js';

type Places = Extract<JsonText, { ok: true }>['places'];

const ARGUMENTS = 'properties.arguments';

/** Where in the text of a message a path stands that a problem names. */
export class MessagePlaces {
  readonly #text: string;
  readonly #places: Places;

  constructor(text: string, places: Places) {
    this.#text = text;
    this.#places = places;
  }

  /** What is missing stands nowhere: then it is what is around it. */
  find(path: string, code: ProblemCode): number {
    const within = this.#withinString(path);
    if (within !== null) return within;
    // An empty path is the whole of what the problem is about.
    if (path === '') return this.#places.get(code === 'invalid_tool_arguments' ? ARGUMENTS : '') ?? 0;
    for (const around of [`${ARGUMENTS}.`, `${ARGUMENTS}.updates.`, '']) {
      const found = this.#places.get(`${around}${path}`);
      if (found !== undefined) return found;
    }
    const outer = outside(path);
    return outer === ''
      ? (this.#places.get(ARGUMENTS) ?? this.#places.get('properties') ?? 0)
      : this.find(outer, code);
  }

  /** What is wrong with arguments that are a string, but not one of JSON; null where nothing is. */
  mistake(): { readonly reason: string; readonly offset: number } | null {
    const start = this.#stringAt(this.#places.get(ARGUMENTS));
    if (start === null) return null;
    const [inner, offsets] = unescape(this.#text, start);
    const json = readJson(inner);
    return json.ok ? null : { reason: json.reason, offset: offsets[json.offset] ?? start + offsets.length };
  }

  /** Arguments may be a string of JSON, in which places are counted behind its escapes. */
  #withinString(path: string): number | null {
    const start = this.#stringAt(this.#places.get(ARGUMENTS));
    if (start === null || this.#places.has(path)) return null;
    const [inner, offsets] = unescape(this.#text, start);
    const json = readJson(inner);
    if (!json.ok) return offsets[json.offset] ?? start;
    for (let at = path; at !== ''; at = outside(at)) {
      const found = json.places.get(at) ?? json.places.get(`updates.${at}`);
      if (found !== undefined) return offsets[found] ?? start;
    }
    return start;
  }

  /** Where the text of a string begins that is the value of this property; null where it is no string. */
  #stringAt(property: number | undefined): number | null {
    if (property === undefined) return null;
    const before = /^"arguments"\s*:\s*"/.exec(this.#text.slice(property));
    return before ? property + before[0].length : null;
  }
}

const outside = (path: string) => path.replace(/(^|\.)[^.[\]]*$|\[\d+\]$/, '');

/** The text of a string of JSON that begins here, and where each of its characters stands. */
function unescape(text: string, start: number): readonly [inner: string, offsets: readonly number[]] {
  const characters = /\\u[0-9a-fA-F]{4}|\\.|[^"\\]/y;
  const offsets: number[] = [];
  let inner = '';
  characters.lastIndex = start;
  for (
    let at = start, found = characters.exec(text);
    found;
    at = characters.lastIndex, found = characters.exec(text)
  ) {
    inner += JSON.parse(`"${found[0]}"`) as string;
    offsets.push(at);
  }
  return [inner, offsets];
}
