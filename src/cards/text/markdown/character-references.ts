/**
 * Puts the character in the place of each reference to it: `&amp;`, `&#38;`, `&#x26;`.
 *
 * By name those of HTML 4 are known, and ASCII. The other 2,000 would weigh more than all of this card;
 * they stay as they are written, as an unknown name does.
 */
export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, decode) : text;
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]*));/g;

function decode(reference: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return namedCharacters().get(name) ?? reference;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const none = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return none ? '\u{fffd}' : String.fromCodePoint(code);
}

let byName: ReadonlyMap<string, string> | undefined;

/** The names that are known, with their characters. */
export function namedCharacters(): ReadonlyMap<string, string> {
  byName ??= new Map(
    RUNS.flatMap(([first, names]) =>
      names.split(' ').map((name, index) => [name, String.fromCodePoint(first + index)] as const),
    ),
  );
  return byName;
}

/** Names of characters that follow each other, from a first code point on; `-` where one has no name. */
const RUNS: readonly (readonly [number, string])[] = [
  [9, 'Tab NewLine'],
  [33, 'excl quot num dollar percnt amp apos lpar rpar ast plus comma - period sol'],
  [58, 'colon semi lt equals gt quest commat'],
  [91, 'lsqb bsol rsqb Hat lowbar grave'],
  [123, 'lcub verbar rcub'],
  [160, 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr'],
  [176, 'deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest'],
  [192, 'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml'],
  [204, 'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times'],
  [216, 'Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig'],
  [231, 'ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde'],
  [246, 'ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'],
  [338, 'OElig oelig'],
  [352, 'Scaron scaron'],
  [376, 'Yuml'],
  [402, 'fnof'],
  [710, 'circ'],
  [732, 'tilde'],
  [913, 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho -'],
  [931, 'Sigma Tau Upsilon Phi Chi Psi Omega'],
  [945, 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf'],
  [963, 'sigma tau upsilon phi chi psi omega'],
  [977, 'thetasym upsih'],
  [982, 'piv'],
  [8194, 'ensp emsp'],
  [8201, 'thinsp'],
  [8204, 'zwnj zwj lrm rlm hyphen'],
  [8211, 'ndash mdash'],
  [8216, 'lsquo rsquo sbquo - ldquo rdquo bdquo - dagger Dagger bull'],
  [8230, 'hellip'],
  [8240, 'permil - prime Prime'],
  [8249, 'lsaquo rsaquo'],
  [8254, 'oline'],
  [8260, 'frasl'],
  [8364, 'euro'],
  [8465, 'image'],
  [8472, 'weierp'],
  [8476, 'real'],
  [8482, 'trade'],
  [8501, 'alefsym'],
  [8592, 'larr uarr rarr darr harr'],
  [8629, 'crarr'],
  [8656, 'lArr uArr rArr dArr hArr'],
  [8704, 'forall - part exist - empty - nabla isin notin - ni'],
  [8719, 'prod - sum minus'],
  [8727, 'lowast'],
  [8730, 'radic'],
  [8733, 'prop infin'],
  [8736, 'ang'],
  [8743, 'and or cap cup int'],
  [8756, 'there4'],
  [8764, 'sim'],
  [8773, 'cong'],
  [8776, 'asymp'],
  [8800, 'ne equiv'],
  [8804, 'le ge'],
  [8834, 'sub sup nsub - sube supe'],
  [8853, 'oplus - otimes'],
  [8869, 'perp'],
  [8901, 'sdot'],
  [8968, 'lceil rceil lfloor rfloor'],
  [9674, 'loz'],
  [9733, 'starf star'],
  [9824, 'spades'],
  [9827, 'clubs - hearts diams'],
  [10003, 'check'],
  [10007, 'cross'],
  [10216, 'lang rang'],
];
