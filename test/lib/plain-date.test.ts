import { expect } from '@open-wc/testing';
import {
  addDays,
  addMonths,
  clampDate,
  dayOfWeek,
  daysInMonth,
  endOfMonth,
  FIRST_DATE,
  fromUtc,
  isPlainDate,
  isPlainMonth,
  LAST_DATE,
  monthOf,
  startOfMonth,
  toUtc,
  withYear,
} from '../../src/lib/plain-date.js';

describe('plain date', () => {
  it('knows the days that exist', () => {
    for (const date of ['2026-11-24', '2024-02-29', '2000-02-29', FIRST_DATE, LAST_DATE, '0099-12-31']) {
      expect(isPlainDate(date), date).to.equal(true);
    }
  });

  it('refuses days that do not, and other ways to write one', () => {
    const wrong = [
      ...['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01'],
      ...[
        '2026-1-1',
        '26-01-01',
        '20261124',
        '2026-11-24T00:00',
        ' 2026-11-24',
        '2026-11-24\n',
        '+002026-11-24',
        '',
      ],
    ];
    for (const date of wrong) expect(isPlainDate(date), date).to.equal(false);
  });

  it('knows months', () => {
    expect(['2026-01', '0001-12', '9999-12'].every(isPlainMonth)).to.equal(true);
    expect(['2026-13', '2026-00', '2026', '2026-1', '0000-01', '2026-11-24', ''].some(isPlainMonth)).to.equal(
      false,
    );
  });

  it('counts days over the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2024-03-01', -1)).to.equal('2024-02-29');
    expect(addDays('2026-11-24', 0)).to.equal('2026-11-24');
    expect(addDays('0100-01-01', -1)).to.equal('0099-12-31');
  });

  it('goes to the last day of a month that has no such day', () => {
    expect(addMonths('2026-01-31', 1)).to.equal('2026-02-28');
    expect(addMonths('2026-03-31', -1)).to.equal('2026-02-28');
    expect(addMonths('2026-11-30', 3)).to.equal('2027-02-28');
    expect(addMonths('2024-02-29', 12)).to.equal('2025-02-28');
    expect(addMonths('2026-11-24', -24)).to.equal('2024-11-24');
    expect(withYear('2024-02-29', 2023)).to.equal('2023-02-28');
    expect(withYear('2026-11-24', 7)).to.equal('0007-11-24');
  });

  it('stays on the first and the last day there is', () => {
    expect(addDays(FIRST_DATE, -1)).to.equal(FIRST_DATE);
    expect(addDays(LAST_DATE, 1)).to.equal(LAST_DATE);
    expect(addMonths('0001-01-15', -1)).to.equal(FIRST_DATE);
    expect(addMonths('9999-12-15', 1)).to.equal(LAST_DATE);
  });

  it('knows how long months are, and where they start and end', () => {
    expect(daysInMonth('2024-02-10')).to.equal(29);
    expect(daysInMonth('2026-02-01')).to.equal(28);
    expect(daysInMonth(LAST_DATE)).to.equal(31);
    expect([monthOf('2026-11-24'), startOfMonth('2026-11-24'), endOfMonth('2026-11-24')]).to.deep.equal([
      '2026-11',
      '2026-11-01',
      '2026-11-30',
    ]);
  });

  it('knows the day of the week', () => {
    expect(dayOfWeek('2026-11-24')).to.equal(2);
    expect(dayOfWeek('2023-01-01')).to.equal(0);
    expect(dayOfWeek('0001-01-01')).to.equal(1);
  });

  it('comes back from UTC as it went', () => {
    for (const date of ['2026-11-24', '0001-01-01', '0050-06-15', '9999-12-31']) {
      expect(fromUtc(toUtc(date))).to.equal(date);
    }
  });

  it('keeps a day within two others', () => {
    expect(clampDate('2026-11-24', '2026-11-25', '2026-11-30')).to.equal('2026-11-25');
    expect(clampDate('2026-12-24', '2026-11-25', '2026-11-30')).to.equal('2026-11-30');
    expect(clampDate('2026-11-27', '2026-11-25', '2026-11-30')).to.equal('2026-11-27');
  });
});
