import { safeHttps } from '../lib/safe-url.js';

const DEFAULT_BASE = 'https://tavusapi.com';
const LOCAL_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Which hosts a page lets interactions go to, unless it says otherwise. */
export const ALLOWED_HOSTS: readonly string[] = ['tavusapi.com'];

export interface EndpointFacts {
  readonly conversationId: string;
  /** From the card's own configuration: only followed to an allowed host. */
  readonly interactionUrl?: string | undefined;
  readonly apiBaseUrl?: string | undefined;
}

export interface EndpointRules {
  /** Host names, or `*.` and a domain for all below it. */
  readonly allowedHosts: readonly string[];
  /** Chosen by the page, which is trusted. */
  readonly pageBaseUrl?: string | undefined;
  /** The host name of the page: one on localhost may send to localhost. */
  readonly hostname: string;
}

export interface Endpoint {
  readonly url: string;
  /** URLs of the card that lead to a host that is not allowed, and were not used. */
  readonly refused: readonly string[];
}

/** Where an interaction goes (contract, section 4). */
export function endpointOf(facts: EndpointFacts, rules: EndpointRules): Endpoint {
  const { interactionUrl, apiBaseUrl } = facts;
  const id = encodeURIComponent(facts.conversationId);
  const refused: string[] = [];
  const offers = [
    interactionUrl?.replaceAll('{conversation_id}', id),
    apiBaseUrl && withPath(apiBaseUrl, id),
  ];
  for (const offer of offers) {
    if (!offer) continue;
    const url = allowedUrl(offer, rules);
    if (url) return { url: url.href, refused };
    refused.push(offer);
  }
  return { url: withPath(rules.pageBaseUrl ?? DEFAULT_BASE, id), refused };
}

function withPath(base: string, id: string): string {
  return `${base.replace(/\/+$/, '')}/v2/conversations/${id}/canvas/interactions`;
}

function allowedUrl(text: string, { allowedHosts, hostname }: EndpointRules): URL | null {
  const url = safeHttps(text) ?? (LOCAL_HOSTS.has(hostname) ? localUrl(text) : null);
  if (!url) return null;
  if (LOCAL_HOSTS.has(url.hostname)) return LOCAL_HOSTS.has(hostname) ? url : null;
  const allowed = allowedHosts.some((host) =>
    host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host || url.host === host,
  );
  return allowed ? url : null;
}

/** On the developer's own machine http will do. */
function localUrl(text: string): URL | null {
  const url = text.startsWith('http://') ? safeHttps(text.replace('http:', 'https:')) : null;
  return url && LOCAL_HOSTS.has(url.hostname) ? new URL(text) : null;
}
