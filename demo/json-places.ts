import { writePath } from '../src/lib/result.js';

/** What a JSON text is, and where in it each value stands. */
export type JsonText =
  | { readonly ok: true; readonly value: unknown; readonly places: ReadonlyMap<string, number> }
  | { readonly ok: false; readonly reason: string; readonly offset: number };

/**
 * Reads JSON text. Browsers differ in what they say of a mistake and few say where it is; an editor has to
 * say both.
 */
export function readJson(text: string): JsonText {
  const reader = new Reader(text);
  try {
    reader.read();
    return { ok: true, value: JSON.parse(text) as unknown, places: reader.places };
  } catch (error) {
    if (error instanceof Mistake) return { ok: false, reason: error.message, offset: error.offset };
    return { ok: false, reason: 'This is nested too deep to be read.', offset: 0 };
  }
}

/** The line and the column of a place, both counted from one. */
export function lineAndColumn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

class Mistake extends Error {
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}

const LITERAL = /true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

class Reader {
  readonly places = new Map<string, number>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): void {
    this.#space();
    if (this.#at >= this.#text.length) throw new Mistake('There is nothing here yet.', 0);
    this.#value([]);
    this.#space();
    if (this.#at < this.#text.length)
      throw new Mistake('Nothing may follow the end of the message.', this.#at);
  }

  #value(path: readonly PropertyKey[]): void {
    this.#space();
    this.places.set(writePath(path), this.#at);
    const next = this.#text[this.#at];
    if (next === '{') this.#list('}', () => this.#property(path));
    else if (next === '[') this.#list(']', (index) => this.#value([...path, index]));
    else if (next === '"') this.#string();
    else if (!this.#take(LITERAL)) throw this.#unexpected();
  }

  #property(path: readonly PropertyKey[]): void {
    const start = this.#at;
    if (this.#text[start] !== '"')
      throw new Mistake('A property name in double quotes is missing here.', start);
    const key = JSON.parse(this.#string()) as string;
    this.#space();
    if (this.#text[this.#at] !== ':') throw new Mistake(`A colon is missing after "${key}".`, this.#at);
    this.#at++;
    this.#value([...path, key]);
    this.places.set(writePath([...path, key]), start);
  }

  #list(end: string, entry: (index: number) => void): void {
    const start = this.#at++;
    this.#space();
    if (this.#skip(end)) return;
    for (let index = 0; ; index++) {
      entry(index);
      const after = this.#at;
      this.#space();
      if (this.#skip(end)) return;
      if (this.#at >= this.#text.length) {
        const { line } = lineAndColumn(this.#text, start);
        throw new Mistake(
          `The ${end === '}' ? 'object' : 'array'} that begins in line ${line} does not end.`,
          this.#at,
        );
      }
      const comma = this.#at;
      if (!this.#skip(',')) throw new Mistake(`A comma is missing here, or a ${end}.`, after);
      this.#space();
      if (this.#text[this.#at] === end)
        throw new Mistake(`The last entry must not be followed by a comma.`, comma);
    }
  }

  #string(): string {
    const start = this.#at;
    const string = this.#take(STRING);
    if (string !== null) return string;
    const rest = this.#text.slice(start + 1).split('\n', 1)[0] ?? '';
    const wrong = /^(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/.exec(rest)?.[0].length ?? 0;
    if (rest[wrong] === '\\')
      throw new Mistake('JSON does not know this escape sequence.', start + 1 + wrong);
    throw new Mistake('This text does not end: a double quote is missing.', start);
  }

  #unexpected(): Mistake {
    const found = this.#text[this.#at];
    if (found === undefined) return new Mistake('A value is missing at the end.', this.#at);
    if (found === "'") return new Mistake('JSON wants double quotes, not single ones.', this.#at);
    return new Mistake(`A value is missing here; ${found} cannot begin one.`, this.#at);
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) return null;
    this.#at += found.length;
    return found;
  }

  #skip(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #space(): void {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? '')) this.#at++;
  }
}
