/** Each of these is a letter of its own. */
const PLAIN = /^[ -~]*$/;

let segmenter: Intl.Segmenter | undefined;

/** The width of a text in pixels, as it will be drawn. */
export type Measure = (text: string, weight?: number) => number;

export interface WrappedText {
  readonly lines: readonly string[];
  /** Whether all of it is there and no word is broken. */
  readonly whole: boolean;
}

/** Breaks a text into at most so many lines; what does not fit ends with an ellipsis. */
export function wrapText(text: string, width: number, maxLines: number, measure: Measure): WrappedText {
  const lines: string[] = [];
  let line = '';
  let broken = false;
  const pieces = text
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      if (measure(word) <= width) return [` ${word}`];
      broken = true;
      return breakWord(word, width, measure);
    });
  for (const piece of pieces) {
    const longer = (line + piece).trimStart();
    if (!line || measure(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = piece.trimStart();
  }
  lines.push(line);
  if (lines.length <= maxLines) return { lines, whole: !broken };
  const last = lines.slice(maxLines - 1).join(' ');
  return { lines: [...lines.slice(0, maxLines - 1), shorten(last, width, measure)], whole: false };
}

/** Cuts a text to at most so many letters, with an ellipsis: between two words, unless that would leave too little. */
export function clipText(text: string, most: number): string {
  const letters = lettersOf(text);
  if (letters.length <= most) return text;
  const words = letters
    .slice(0, most)
    .join('')
    .replace(/\s+\S*$/u, '');
  const count = lettersOf(words).length;
  if (count < most && count > most / 2) return `${words}…`;
  return `${letters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}

/** Cuts a text to a width, with an ellipsis. */
function shorten(text: string, width: number, measure: Measure): string {
  const letters = lettersOf(text);
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function breakWord(word: string, width: number, measure: Measure): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of lettersOf(word)) {
    if (part && measure(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  const [first, ...rest] = [...parts, part];
  return [` ${first}`, ...rest];
}

/** What a reader sees as one letter stays one, such as a flag or a letter with its marks. */
function lettersOf(text: string): string[] {
  if (PLAIN.test(text) || !('Segmenter' in Intl)) return [...text];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
