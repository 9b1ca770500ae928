import { expect } from '@open-wc/testing';
import { dateFormat, dayFormat, dayNumbers, timeZoneName, weekdays } from '../../src/lib/date-format.js';
import { firstDayByRegion, firstDayOfWeek } from '../../src/lib/first-day.js';
import { hasOffset, isMoment, readMoment } from '../../src/lib/moment.js';
import { dateInZone, isTimeZone, momentInZone, offsetAt, ownTimeZone } from '../../src/lib/time-zone.js';
import { engine } from '../support/engine.js';

const HOUR = 3_600_000;
const at = (text: string): Date => new Date(text);
const utcOf = (text: string, timeZone = 'UTC'): string | undefined =>
  readMoment(text, timeZone)?.toISOString();

describe('time zone', () => {
  it('is asked of the browser once for many months, since that takes long', () => {
    const { DateTimeFormat } = Intl;
    let asked = 0;
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct(Formatter, args: ConstructorParameters<typeof DateTimeFormat>) {
        asked += 1;
        return new Formatter(...args);
      },
    });
    try {
      const names = Array.from({ length: 50 }, ownTimeZone);
      expect(new Set(names)).to.have.keys([new DateTimeFormat().resolvedOptions().timeZone]);
      expect(asked).to.be.at.most(1);
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });

  it('follows a user who has travelled', () => {
    const { DateTimeFormat } = Intl;
    const { now } = Date;
    ownTimeZone();
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct: (Formatter) => new Formatter('en', { timeZone: 'Asia/Tokyo' }),
    });
    try {
      Date.now = () => now() + 61_000;
      expect(ownTimeZone()).to.equal('Asia/Tokyo');
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
      Date.now = () => now() + 122_000;
      ownTimeZone();
      Date.now = now;
    }
  });

  it('knows zones by their IANA names only', () => {
    for (const name of [
      'Europe/Berlin',
      'UTC',
      'America/Argentina/ComodRivadavia',
      'Etc/GMT+5',
      ownTimeZone(),
    ]) {
      expect(isTimeZone(name), name).to.equal(true);
    }
    for (const name of [
      '',
      'Mars/Olympus',
      '+02:00',
      '-05:00',
      'Europe/Berlin ',
      'GMT+2',
      'Berlin',
      '../etc',
    ]) {
      expect(isTimeZone(name), name).to.equal(false);
    }
  });

  it('knows how far a zone is ahead, with and without daylight saving', () => {
    expect(offsetAt(at('2026-01-15T12:00Z'), 'Europe/Berlin')).to.equal(HOUR);
    expect(offsetAt(at('2026-07-15T12:00Z'), 'Europe/Berlin')).to.equal(2 * HOUR);
    expect(offsetAt(at('2026-07-15T12:00:00.999Z'), 'America/St_Johns')).to.equal(-2.5 * HOUR);
    expect(offsetAt(at('2026-07-15T12:00Z'), 'Asia/Kathmandu')).to.equal(5.75 * HOUR);
  });

  it('knows that a moment falls on another day elsewhere', () => {
    const moment = at('2026-11-24T23:30Z');
    expect(dateInZone(moment, 'UTC')).to.equal('2026-11-24');
    expect(dateInZone(moment, 'Asia/Tokyo')).to.equal('2026-11-25');
    expect(dateInZone(moment, 'Pacific/Kiritimati')).to.equal('2026-11-25');
    expect(dateInZone(at('2026-11-24T04:00Z'), 'America/New_York')).to.equal('2026-11-23');
    expect(dateInZone(at('2026-11-24T00:00Z'), 'UTC')).to.equal('2026-11-24');
  });

  it('puts a time that the clocks skip as much later as they are put forward', () => {
    // New York, 8 March 2026: after 1:59 comes 3:00.
    expect(momentInZone(at('2026-03-08T02:30Z'), 'America/New_York')).to.deep.equal(
      at('2026-03-08T03:30-04:00'),
    );
    // Berlin, 29 March 2026: after 1:59 comes 3:00.
    expect(momentInZone(at('2026-03-29T02:00Z'), 'Europe/Berlin')).to.deep.equal(
      at('2026-03-29T03:00+02:00'),
    );
  });

  it('takes the first of a time that the clocks show twice', () => {
    expect(momentInZone(at('2026-11-01T01:30Z'), 'America/New_York')).to.deep.equal(
      at('2026-11-01T01:30-04:00'),
    );
    expect(momentInZone(at('2026-10-25T02:30Z'), 'Europe/Berlin')).to.deep.equal(
      at('2026-10-25T02:30+02:00'),
    );
  });

  it('is right on both sides of a change', () => {
    expect(momentInZone(at('2026-03-08T01:59Z'), 'America/New_York')).to.deep.equal(
      at('2026-03-08T01:59-05:00'),
    );
    expect(momentInZone(at('2026-03-08T03:00Z'), 'America/New_York')).to.deep.equal(
      at('2026-03-08T03:00-04:00'),
    );
    expect(momentInZone(at('2026-11-01T02:00Z'), 'America/New_York')).to.deep.equal(
      at('2026-11-01T02:00-05:00'),
    );
    // Lord Howe's clocks change by half an hour, Apia once skipped a whole day.
    expect(momentInZone(at('2026-10-04T02:15Z'), 'Australia/Lord_Howe')).to.deep.equal(
      at('2026-10-04T02:45+11:00'),
    );
    expect(momentInZone(at('2011-12-31T12:00Z'), 'Pacific/Apia')).to.deep.equal(at('2011-12-31T12:00+14:00'));
  });
});

describe('moment', () => {
  it('reads ISO 8601 with an offset, with Z, or as a local time', () => {
    expect(utcOf('2026-11-24T09:00:00Z')).to.equal('2026-11-24T09:00:00.000Z');
    expect(utcOf('2026-11-24T09:00z')).to.equal('2026-11-24T09:00:00.000Z');
    expect(utcOf('2026-11-24T09:00:00+01:00')).to.equal('2026-11-24T08:00:00.000Z');
    expect(utcOf('2026-11-24T09:00-0530')).to.equal('2026-11-24T14:30:00.000Z');
    expect(utcOf('2026-11-24T09:00+14')).to.equal('2026-11-23T19:00:00.000Z');
    expect(utcOf('2026-11-24T09:00:30.250', 'Asia/Tokyo')).to.equal('2026-11-24T00:00:30.250Z');
    expect(utcOf('2026-11-24T09:00:30,123456Z')).to.equal('2026-11-24T09:00:30.123Z');
  });

  it('takes 24:00 for the midnight that ends a day, and nothing after it', () => {
    expect(utcOf('2026-11-24T24:00Z')).to.equal('2026-11-25T00:00:00.000Z');
    expect(isMoment('2026-11-24T24:01Z')).to.equal(false);
    expect(isMoment('2026-11-24T24:00:00.5Z')).to.equal(false);
  });

  it('refuses what is no date and time', () => {
    const wrong = [
      '',
      '2026-11-24',
      '2026-02-30T09:00Z',
      '2026-11-24 09:00',
      '2026-11-24T9:00',
      '2026-11-24T25:00',
    ];
    const more = [
      '2026-11-24T09:60',
      '2026-11-24T09:00:60Z',
      '2026-11-24T09:00+24:00',
      '09:00',
      '24.11.2026',
    ];
    for (const text of [...wrong, ...more, '2026-11-24T09:00Z ', '20261124T090000Z', 'tomorrow']) {
      expect(isMoment(text), text).to.equal(false);
      expect(readMoment(text, 'UTC'), text).to.equal(null);
    }
  });

  it('says whether a text says where its clock is', () => {
    expect(hasOffset('2026-11-24T09:00Z')).to.equal(true);
    expect(hasOffset('2026-11-24T09:00+00:00')).to.equal(true);
    expect(hasOffset('2026-11-24T09:00')).to.equal(false);
  });
});

describe('dates in words', () => {
  it('speak the locale, in the calendar of the month grid', () => {
    const full = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
    expect(dayFormat('en-GB', full)('2026-11-24')).to.match(/^Tuesday,? 24 November 2026$/);
    expect(dayFormat('de', full)('2026-11-24')).to.equal('Dienstag, 24. November 2026');
    expect(dayFormat('ja', full)('2026-11-24')).to.equal('2026年11月24日火曜日');
    // Persian and Thai have calendars of their own.
    expect(dayFormat('fa-u-nu-latn', { year: 'numeric' })('2026-11-24')).to.contain('2026');
    expect(dayFormat('th-u-nu-latn', { year: 'numeric' })('2026-11-24')).to.contain('2026');
  });

  it('take English where the locale is none', () => {
    for (const locale of ['', 'en_US', 'not a locale', '123']) {
      expect(dayFormat(locale, { month: 'long' })('2026-11-24'), locale).to.equal('November');
      expect(dayNumbers(locale)[24], locale).to.equal('24');
      expect(firstDayOfWeek(locale), locale).to.equal(0);
    }
  });

  it('use one formatter for the same wish, and do not grow without end', () => {
    const wish = { month: 'long' } as const;
    expect(dateFormat('pt', wish)).to.equal(dateFormat('pt', wish));
    const first = dateFormat('de', { year: 'numeric' });
    for (let n = 0; n < 200; n++) dateFormat(`en-x-a${n}`, wish);
    expect(dateFormat('de', { year: 'numeric' })).to.not.equal(first);
  });

  it('write the days in the digits of the locale', () => {
    expect(dayNumbers('en')[24]).to.equal('24');
    expect(dayNumbers('ar-EG')[24]).to.equal('٢٤');
    expect(dayNumbers('ja')[24]).to.equal('24');
  });

  it('name a zone as it is at that time, or as such when the clocks change in between', () => {
    const [winter, summer] = [at('2026-01-15T12:00Z'), at('2026-07-15T12:00Z')];
    expect(timeZoneName('en', 'America/New_York', [winter])).to.equal('Eastern Standard Time');
    expect(timeZoneName('en', 'America/New_York', [summer])).to.equal('Eastern Daylight Time');
    expect(timeZoneName('en', 'America/New_York', [winter, summer])).to.equal('Eastern Time');
    expect(timeZoneName('de', 'Europe/Berlin', [winter])).to.equal('Mitteleuropäische Normalzeit');
  });

  it('shorten the days of the week so that seven fit side by side', () => {
    for (const locale of [
      'en',
      'de',
      'fr',
      'es',
      'pt-BR',
      'ru',
      'ar',
      'he',
      'fa',
      'hi',
      'ja',
      'ko',
      'zh',
      'th',
    ]) {
      const shorts = weekdays(locale, 0).map(({ short }) => short);
      expect(
        Math.max(...shorts.map((short) => [...short].length)),
        `${locale}: ${shorts.join(' ')}`,
      ).to.be.at.most(4);
    }
    expect(weekdays('de', 1)[0]).to.deep.equal({ name: 'Montag', short: 'Mo' });
    expect(
      weekdays('en', 6)
        .map(({ short }) => short)
        .join(' '),
    ).to.equal('Sat Sun Mon Tue Wed Thu Fri');
  });
});

describe('first day of the week', () => {
  it('is the one of the country', () => {
    const known = {
      'en-US': 0,
      'en-GB': 1,
      de: 1,
      ja: 0,
      'ar-EG': 6,
      'pt-BR': 0,
      fr: 1,
      'he-IL': 0,
      'fa-IR': 6,
      'dv-MV': 5,
    };

    for (const [locale, day] of Object.entries(known)) {
      expect(firstDayOfWeek(locale), locale).to.equal(day);
      expect(firstDayByRegion(locale), `table: ${locale}`).to.equal(day);
    }
  });

  it('is the same from our table as from an engine that knows', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const regions = letters
      .flatMap((one) => letters.map((other) => one + other))
      .filter((code) => names.of(code));
    expect(regions.length).to.be.greaterThan(200);
    // Names that regions had once, and private ones, stand for others.
    const current = regions.filter(
      (code) =>
        new Intl.Locale(`und-${code}`).region === code &&
        !/^(E[UZ]|UN|X.|QO|ZZ|AC|CP|DG|EA|IC|TA|BU|YD)$/.test(code),
    );
    // WebKitGTK asks the system, which may not have heard yet of the week that these two have now.
    const outdated = engine === 'WebKit' ? ['AE', 'IS'] : [];
    const different = current.filter(
      (code) => firstDayByRegion(`und-${code}`) !== firstDayOfWeek(`und-${code}`) && !outdated.includes(code),
    );
    expect(different).to.deep.equal([]);
  });
});
