import ipaddr from 'ipaddr.js';

/**
 * Whether a host, as the URL parser spells it, is an address outside the public internet. Null when it
 * is a name. The URL parser has already read every numeric spelling (hex, octal, one to four parts,
 * full-width digits, percent escapes), so only two forms are left to look at.
 */
export function isInternalAddress(hostname: string): boolean | null {
  if (hostname.startsWith('[')) return isInternalIpv6(ipaddr.IPv6.parse(hostname.slice(1, -1)));
  if (!ipaddr.IPv4.isValidFourPartDecimal(hostname)) return null;
  return isInternalIpv4(ipaddr.IPv4.parse(hostname));
}

/** Every special-purpose range counts as internal: nobody's booking page is in one. */
const isInternalIpv4 = (address: ipaddr.IPv4): boolean => address.range() !== 'unicast';

function isInternalIpv6(address: ipaddr.IPv6): boolean {
  const carried = carriedIpv4(address.parts);
  if (carried) return carried.some(isInternalIpv4);
  return address.range() !== 'unicast' || !isGlobalUnicast(address.parts);
}

/** 2000::/3 is all that has ever been handed out. */
const isGlobalUnicast = (parts: readonly number[]): boolean => part(parts, 0) >> 13 === 0b001;

/** The IPv4 addresses that an IPv6 address leads to, when it is of a form that carries them. */
function carriedIpv4(parts: readonly number[]): ipaddr.IPv4[] | null {
  const [first = 0, second = 0] = parts;
  const last = ipv4(part(parts, 6), part(parts, 7));
  const begins = (...prefix: readonly number[]) => prefix.every((value, index) => parts[index] === value);

  // IPv4-compatible (and with it :: and ::1), mapped, translated (SIIT), NAT64.
  if (begins(0, 0, 0, 0, 0, 0) || begins(0, 0, 0, 0, 0, 0xffff)) return [last];
  if (begins(0, 0, 0, 0, 0xffff, 0) || begins(0x64, 0xff9b, 0, 0, 0, 0)) return [last];
  if (first === 0x2002) return [ipv4(second, part(parts, 2))];
  // Teredo names its server, and its client with every bit turned.
  if (begins(0x2001, 0)) {
    return [ipv4(part(parts, 2), part(parts, 3)), ipv4(~part(parts, 6), ~part(parts, 7))];
  }
  // ISATAP may stand under any public prefix.
  const isatap = (part(parts, 4) & ~0x0200) === 0 && part(parts, 5) === 0x5efe;
  return isatap && isGlobalUnicast(parts) ? [last] : null;
}

const part = (parts: readonly number[], index: number): number => parts[index] ?? 0;

const ipv4 = (high: number, low: number): ipaddr.IPv4 =>
  new ipaddr.IPv4([(high >> 8) & 0xff, high & 0xff, (low >> 8) & 0xff, low & 0xff]);
