/** Every way of writing an IPv4 address that a browser reads as that address. */
export function spellings4(address: string): readonly string[] {
  const parts = address.split('.').map(Number);
  const bases = [dec, hex, HEX, oct, longOct];
  const grouped = [4, 3, 2, 1].flatMap((count) =>
    bases.map((write) => group(parts, count).map(write).join('.')),
  );
  const mixed = parts.map((part, index) => (bases[index] ?? dec)(part)).join('.');
  const unusual = [
    fullWidth(address),
    percent(address),
    circledDots(address),
    `${address}.`,
    `user@${address}`,
  ];
  return [...grouped, mixed, ...unusual, `${address}:8443`];
}

/** IPv6 addresses that lead to an IPv4 one, in the forms that carry it. */
export function spellings6(address: string): readonly string[] {
  const parts = address.split('.').map(Number);
  const [high = 0, low = 0] = [0, 2].map((at) => (parts[at] ?? 0) * 256 + (parts[at + 1] ?? 0));
  const word = (value: number) => value.toString(16);
  const pair = `${word(high)}:${word(low)}`;
  const turned = `${word(high ^ 0xffff)}:${word(low ^ 0xffff)}`;
  return [
    `[::${pair}]`,
    `[::${address}]`,
    `[::ffff:${pair}]`,
    `[::FFFF:${address}]`,
    `[0:0:0:0:0:ffff:${pair}]`,
    `[0000:0000:0000:0000:0000:ffff:${pair}]`,
    `[::ffff:0:${pair}]`,
    `[64:ff9b::${pair}]`,
    `[64:ff9b::${address}]`,
    `[2002:${pair}::]`,
    `[2002:${pair}::1]`,
    `[2001:0:${pair}::808:808]`,
    `[2001:0:808:808:0:0:${turned}]`,
    `[2606:4700::5efe:${pair}]`,
    `[2606:4700::200:5efe:${pair}]`,
  ];
}

/** The last of `count` parts takes in all the bytes that are left. */
function group(parts: readonly number[], count: number): number[] {
  const rest = parts.slice(count - 1).reduce((value, part) => value * 256 + part, 0);
  return [...parts.slice(0, count - 1), rest];
}

const dec = (value: number) => String(value);
const hex = (value: number) => `0x${value.toString(16)}`;
const HEX = (value: number) => `0X${value.toString(16).toUpperCase().padStart(10, '0')}`;
const oct = (value: number) => `0${value.toString(8)}`;
const longOct = (value: number) => `0000${value.toString(8)}`;
const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
const percent = (text: string) => text.replace(/\d/g, (digit) => `%3${digit}`);
const circledDots = (text: string) => text.replaceAll('.', '。');
