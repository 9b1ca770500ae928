/** Keys without a character, by the names that `sendKeys` takes, as WebDriver writes them. */
const VALUES = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
  '\n': '\uE006',
};

/** The keys of `Enter`, `a` or `Shift+Tab`, in the order in which they go down. */
export function keyValues(keys) {
  // A plus between two keys joins them; alone, or last, it is a key itself.
  return keys.split(/(?<=.)\+(?=.)/s).map((key) => {
    const value = VALUES[key] ?? (/^(Key[A-Z]|Digit\d)$/.test(key) ? key.at(-1).toLowerCase() : key);
    if ([...value].length > 1) throw new Error(`WebKit does not know the key "${key}".`);
    return value;
  });
}
