/** Where the development server has the PAL API, as a page calls it that has no key. */
export const PAL_API = new URL('/pal-api', location.origin).href;

/** The same, for the playground alone: the server adds the key, so that none stands in a page. */
export const KEYED_PAL_API = '/keyed-pal-api';

/** Takes the interactions of conversations that the API does not know, and forgets them. */
export const REHEARSAL = new URL('/rehearsal', location.origin).href;

/** What the API posts to, as a conversation's `callback_url`. */
export const WEBHOOKS = new URL('/webhooks', location.origin).href;
