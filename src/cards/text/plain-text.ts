/**
 * The paragraphs of a plain text, cut where a line is empty. Nothing else is lost: single line breaks and
 * further empty lines stay inside them. They are separate so that a growing text changes only its last one.
 */
export function splitParagraphs(text: string): readonly string[] {
  const trimmed = normalizeLines(text).replace(/^(?:[ \t]*\n)+/, '');
  return trimmed.trimEnd().split(/\n[ \t]*\n/);
}

/** Line ends as one character, whatever system wrote them. */
export function normalizeLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
