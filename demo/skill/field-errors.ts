/** What an API says is wrong, and with which field. */
export interface FieldError {
  /** Such as `components.scheduling_embed.scheduling_url`; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/**
 * Reads what a PAL API says of a configuration. It says it as a Python dict,
 * `Bad Request: {'components': {'quiz': ['Unknown field.']}}`; whatever is none is about the whole.
 */
export function readFieldErrors(message: string): readonly FieldError[] {
  const start = message.indexOf('{');
  if (start < 0) return [{ path: '', message }];
  const reader = new Reader(message, start);
  return reader.read() ?? [{ path: '', message }];
}

const STRING = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/sy;
const NUMBER = /\d+/y;
const SIGN = /[{}[\]:,]/y;

class Reader {
  readonly #text: string;
  readonly #found: FieldError[] = [];
  #at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  read(): readonly FieldError[] | null {
    return this.#errors([]) && this.#at === this.#text.length ? this.#found : null;
  }

  #errors(path: readonly string[]): boolean {
    if (this.#sign('{')) return this.#list('}', () => this.#entry(path));
    if (!this.#sign('[')) return false;
    return this.#list(']', () => {
      const message = this.#string();
      if (message !== null) this.#found.push({ path: path.join('.'), message });
      return message !== null;
    });
  }

  #entry(path: readonly string[]): boolean {
    const key = this.#string() ?? this.#take(NUMBER)?.[0];
    if (key === undefined || !this.#sign(':')) return false;
    // What is wrong with a whole object stands under a key of its own.
    return this.#errors(key === '_schema' ? path : [...path, key]);
  }

  #list(end: string, entry: () => boolean): boolean {
    if (this.#sign(end)) return true;
    do {
      if (!entry()) return false;
    } while (this.#sign(','));
    return this.#sign(end);
  }

  #string(): string | null {
    const found = this.#take(STRING);
    return found && unescape(found[1] ?? found[2] ?? '');
  }

  #sign(sign: string): boolean {
    const before = this.#at;
    if (this.#take(SIGN)?.[0] === sign) return true;
    this.#at = before;
    return false;
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    while (this.#text[this.#at] === ' ') this.#at++;
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }
}

const SHORT: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unescape(text: string): string {
  return text.replace(
    /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(.))/gs,
    (_, two?: string, four?: string, eight?: string, short = '') => {
      const code = two ?? four ?? eight;
      return code === undefined
        ? (SHORT[short as string] ?? String(short))
        : String.fromCodePoint(parseInt(code, 16));
    },
  );
}
