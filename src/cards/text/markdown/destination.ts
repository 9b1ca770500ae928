/**
 * Where a link leads, in a few characters, when its text does not show it: the host of a page, the address
 * of a mail, the number of a phone. Null when the text is that already.
 *
 * The text must *be* the address, not merely contain it: "paypal.com, by evil.com" still hides the host.
 */
export function hiddenDestination(href: string, text: string): string | null {
  const url = new URL(href);
  const shown = text.trim().toLowerCase();
  if (url.protocol === 'mailto:') return namesMail(shown, url.pathname) ? null : url.pathname;
  if (url.protocol === 'tel:') return digits(shown) === digits(url.pathname) ? null : url.pathname;
  return namesHost(shown, url.host) ? null : url.host;
}

function namesHost(text: string, host: string): boolean {
  const address = text.replace(/^https?:\/\//, '');
  return [host, host.replace(/^www\./, '')].some(
    (name) => address.startsWith(name) && /^(?:[/?#]\S*)?$/.test(address.slice(name.length)),
  );
}

function namesMail(text: string, address: string): boolean {
  return text.replace(/^mailto:/, '') === address.toLowerCase();
}

/** A number is the same number however it is spaced; any other letter makes it no number. */
function digits(text: string): string {
  const number = text.replace(/^tel:/, '');
  return /[^\d\s+().\-/]/.test(number) ? text : number.replace(/[^\d+]/g, '');
}
