import { codePointLength } from '../lib/code-points.js';
import { isInternalAddress } from './address.js';

const MAX_LENGTH = 2048;

/** Names that a machine has for itself. Subdomains of `localhost` lead there too (RFC 6761). */
const LOCAL_NAMES = ['localhost', 'localhost.localdomain', 'ip6-localhost', 'ip6-loopback'];

/** Names under which clouds hand a machine its own credentials. */
const METADATA_NAMES = [
  'metadata',
  'metadata.google.internal',
  'metadata.goog',
  'metadata.amazonaws.com',
  'metadata.ec2.internal',
  'metadata.azure.internal',
  'metadata.packet.net',
  'metadata.platformequinix.com',
  'metadata.tencentyun.com',
  'instance-data',
  'instance-data.ec2.internal',
  'rancher-metadata',
];

const FORBIDDEN_NAMES = [...LOCAL_NAMES, ...METADATA_NAMES];

/**
 * Says why a booking link cannot be used, or null. An empty link means "not configured yet".
 *
 * Nothing is looked up: the rule is about how the host is written, in any spelling that a browser reads.
 */
export function checkSchedulingUrl(link: string): string | null {
  if (link === '') return null;
  if (!link.startsWith('https://')) return 'scheduling_url must use HTTPS';
  if (codePointLength(link) > MAX_LENGTH) {
    return `scheduling_url must be at most ${MAX_LENGTH} characters`;
  }
  const written = writtenHost(link);
  if (written === '') return 'scheduling_url must include a hostname';

  const opened = hostname(link);
  const shown = written.toLowerCase().replace(/^\[|\]$/g, '');
  if (opened === null) return unreadableHost(written, shown);
  // A link can lead one parser here and another there (`https://calendly.com\@127.0.0.1/`): both count.
  const alone = hostname(`https://${written}`);
  return checkHost(alone, shown) ?? checkHost(opened, alone === opened ? shown : withoutBrackets(opened));
}

function checkHost(host: string | null, shown: string): string | null {
  if (host === null) return null;
  const internal = isInternalAddress(host);
  if (internal) return internalAddress(shown);
  return internal === null && isForbiddenName(host) ? `scheduling_url host '${shown}' is not allowed` : null;
}

/** Where even a browser gives up, an address with a mistake is still an address. */
function unreadableHost(written: string, shown: string): string {
  const isAddress = written.startsWith('[') || /(^|\.)(\d+|0x[\da-f]*)\.?$/i.test(written);
  return isAddress ? internalAddress(shown) : 'scheduling_url must include a hostname';
}

const internalAddress = (shown: string) =>
  `scheduling_url IP '${shown}' is not allowed (internal address space)`;

function isForbiddenName(host: string): boolean {
  const name = host.replace(/\.+$/, '');
  return FORBIDDEN_NAMES.some((forbidden) => name === forbidden || name.endsWith(`.${forbidden}`));
}

/** The host as it stands in the link: after the last `@`, before the port (RFC 3986). */
function writtenHost(link: string): string {
  const authority = /^[^/?#]*/.exec(link.slice('https://'.length))?.[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const bracketed = /^\[[^\]]*\]/.exec(host)?.[0];
  // A browser takes a backslash for a slash, and `https://\host` for `https://host`.
  return bracketed ?? host.replace(/:[^:]*$/, '').replace(/\\.*$/s, '');
}

/** The host that a browser would open, or null when it would open nothing. */
function hostname(link: string): string | null {
  try {
    return new URL(link).hostname || null;
  } catch {
    return null;
  }
}

const withoutBrackets = (host: string) => host.replace(/^\[|\]$/g, '');
