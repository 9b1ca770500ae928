import { isObject } from '../../lib/json.js';
import { safeHttps } from '../../lib/safe-url.js';
import type { Prefill } from './index.js';

/** What a provider's page needs to be shown in a frame. */
export interface SchedulingPage {
  /** The address for the frame. */
  readonly embed: string;
  /** The address for a tab of its own. */
  readonly link: string;
  /** Where the frame's messages come from. */
  readonly origin: string;
}

/** What the page in the frame tells. */
export type SchedulingMessage =
  | { readonly type: 'booked'; readonly event: string; readonly invitee: string }
  | { readonly type: 'height'; readonly pixels: number }
  /** Anything else it says: the user looks at a page, picks a time. */
  | { readonly type: 'other' };

/** A scheduling service. Pure: no frame, no window. */
export interface SchedulingProvider {
  /** As it stands in the submitted value. */
  readonly name: string;
  /** The page at an address of this service, embedded in a page on `host`; null where the address is another's. */
  page(url: string, prefill: Prefill | undefined, host: string): SchedulingPage | null;
  /** Reads a message of the frame; null for what is not this service's. */
  read(message: unknown): SchedulingMessage | null;
}

export const calendly: SchedulingProvider = {
  name: 'calendly',

  page(text, prefill, host) {
    const url = ownUrl(text);
    if (!url) return null;
    for (const key of ['name', 'email'] as const) {
      const value = prefill?.[key];
      if (value) url.searchParams.set(key, value);
    }
    const link = url.href;
    // Without these two the page sends no messages.
    url.searchParams.set('embed_domain', host);
    url.searchParams.set('embed_type', 'Inline');
    return { embed: url.href, link, origin: url.origin };
  },

  read(message) {
    if (!isObject(message) || typeof message.event !== 'string') return null;
    if (!message.event.startsWith('calendly.')) return null;
    const payload = isObject(message.payload) ? message.payload : {};
    switch (message.event) {
      case 'calendly.event_scheduled':
        return readBooking(payload);
      case 'calendly.page_height':
        return readHeight(payload.height);
      default:
        return { type: 'other' };
    }
  },
};

export const providers: readonly SchedulingProvider[] = [calendly];

export interface FoundPage extends SchedulingPage {
  readonly provider: SchedulingProvider;
}

/** The page of the first service that calls the address its own. */
export function findPage(
  known: readonly SchedulingProvider[],
  ...request: Parameters<SchedulingProvider['page']>
): FoundPage | null {
  for (const provider of known) {
    const page = provider.page(...request);
    if (page) return { ...page, provider };
  }
  return null;
}

function readBooking({ event, invitee }: Record<string, unknown>): SchedulingMessage | null {
  const eventUri = isObject(event) ? ownUri(event.uri) : null;
  const inviteeUri = isObject(invitee) ? ownUri(invitee.uri) : null;
  return eventUri && inviteeUri ? { type: 'booked', event: eventUri, invitee: inviteeUri } : null;
}

function readHeight(height: unknown): SchedulingMessage | null {
  if (typeof height !== 'string' || !/^\d{1,6}(?:\.\d{1,6})?px$/.test(height)) return null;
  return { type: 'height', pixels: Number.parseFloat(height) };
}

/** Longer than any address of a booking; an answer must not be a way to send a book. */
const MAX_URI = 500;

function ownUri(uri: unknown): string | null {
  return typeof uri === 'string' && uri.length <= MAX_URI && ownUrl(uri) ? uri : null;
}

function ownUrl(text: string): URL | null {
  const url = safeHttps(text);
  const own = url && !url.port && (url.hostname === 'calendly.com' || url.hostname.endsWith('.calendly.com'));
  return own ? url : null;
}
