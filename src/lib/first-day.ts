/** Where the week does not start on Monday (CLDR); for engines that do not know. */
const SUNDAY = (
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP ' +
  'PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'
).split(' ');
const SATURDAY = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'.split(' ');
const FRIDAY = 'MV';

/** Not yet in TypeScript's library: a method in some engines, a property in others, missing in the rest. */
interface WeekLocale extends Intl.Locale {
  getWeekInfo?(): { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/** The first day of the week where a locale is spoken; 0 is Sunday. */
export function firstDayOfWeek(locale: string): number {
  const known = readLocale(locale);
  const info = known.getWeekInfo?.() ?? known.weekInfo;
  return info ? info.firstDay % 7 : firstDayByRegion(locale);
}

/** The same from a table of our own. */
export function firstDayByRegion(locale: string): number {
  const region = readLocale(locale).maximize().region ?? '';
  if (SUNDAY.includes(region)) return 0;
  if (SATURDAY.includes(region)) return 6;
  return FRIDAY === region ? 5 : 1;
}

function readLocale(locale: string): WeekLocale {
  try {
    return new Intl.Locale(locale);
  } catch {
    return new Intl.Locale('en');
  }
}
