/** Where a URL may lead that came from an agent's text. */
const LINK_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The one gate for every URL that is not ours: what a browser would really open, or null.
 *
 * Only absolute `http`, `https`, `mailto` and `tel` URLs pass, without a user name or password, which
 * serve to disguise the host. The result is the URL parser's own spelling, so what is checked is what is used.
 */
export function safeLink(text: string): string | null {
  return readUrl(text, LINK_SCHEMES)?.href ?? null;
}

/** The same gate for pages to embed and servers to call: `https` only. */
export function safeHttps(text: string): URL | null {
  return readUrl(text, HTTPS_ONLY);
}

const HTTPS_ONLY: ReadonlySet<string> = new Set(['https:']);

function readUrl(text: string, schemes: ReadonlySet<string>): URL | null {
  if (hasDisguise(text) || text !== text.trim() || !hasScheme(text, schemes)) return null;
  try {
    const url = new URL(text);
    // Chromium lets a host have a space, as `%20`; the standard and the others do not.
    const plain = !url.username && !url.password && !url.hostname.includes('%');
    return schemes.has(url.protocol) && plain ? url : null;
  } catch {
    return null;
  }
}

function hasScheme(text: string, schemes: ReadonlySet<string>): boolean {
  const scheme = text.slice(0, text.indexOf(':') + 1).toLowerCase();
  // `https:example.com` is a relative URL to some parsers and an absolute one to others.
  return schemes.has(scheme) && (!scheme.startsWith('http') || text.startsWith('//', scheme.length));
}

/**
 * A browser takes a backslash for a slash, drops control characters and spaces around a URL, and tabs and
 * line breaks inside it. Nobody writes those in earnest.
 */
function hasDisguise(text: string): boolean {
  if (text.includes('\\')) return true;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit <= 0x1f || (unit >= 0x7f && unit <= 0x9f)) return true;
  }
  return false;
}
