/**
 * Owns random values for the fields of commands: right ones, wrong ones, and those that machines stumble over.
 * Must never hold an id; those depend on the run (see random-commands.ts).
 */
import fc from 'fast-check';
import { addDays } from '../../src/engine/kernel/date.ts';
import { cleanCell, faultOf } from '../../src/engine/record/cell.ts';
import type { Column } from '../../src/engine/record/column.ts';
import { fileRows } from '../../src/engine/record/file-rows.ts';
import { birth, email, type Format, mobile, name, phone, postcode } from '../../src/engine/record/formats.ts';
import { anyText } from './any-text.ts';

/** Texts that a learner types, and some that only a machine or a joker sends. */
export const texts = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Rang back',
      'Has epilepsy',
      'Okafor',
      'gap July 2025',
      'CAND-0001',
      'OKAFOR-E_CAND-0201_CV',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      ' trimmed ',
      'Łukasz Żółć',
      'العربية',
      "O'Neill; DROP TABLE candidate",
      '“quoted”',
      '\u0000nul',
      'half \ud83d',
      'e\u0301',
      '\ufeffbom',
      '$ellis',
      '{{x}}',
    ),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: anyText(8) },
  { weight: 1, arbitrary: fc.nat(40).map((times) => 'long words '.repeat(times)) },
);

export const days = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -45, max: 30 }).map((offset) => addDays('2026-11-02', offset)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '2026-02-30', '2/11/2026', 'tomorrow', '9999-12-31', '0000-01-01', '2027-01-15'),
  },
);
export const months = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.integer({ min: 2015, max: 2027 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '2026-13', '2026-1', '2026-11-02') },
);
const numbers = fc.oneof(fc.nat(600), fc.constantFrom(-1, 0.5, -0, 1e21, Number.MAX_SAFE_INTEGER, '10 miles'));

/** Texts of the forms that columns can have, right and wrong. */
const formed = new Map<Format, fc.Arbitrary<string>>([
  [
    email,
    fc.oneof(
      fc.nat(30).map((n) => `person${n}@example.com`),
      fc.constantFrom('ellis.okafor@example.com', 'x@y', ''),
    ),
  ],
  [
    mobile,
    fc.oneof(
      fc.nat(30).map((n) => `07700 9001${String(n).padStart(2, '0')}`),
      fc.constantFrom('7700 900 142', '+447700900142'),
    ),
  ],
  [postcode, fc.constantFrom('LS2 7DJ', 'm11ae', 'Leeds', '')],
  [phone, fc.constantFrom('0113 496 0142', '01134960142 x12', '496 0142')],
  [fileRows, fc.constantFrom('1 ["First name","Surname"]\n2 ["Ellis","Okafor"]', '1 ["E-mail"]', 'no rows')],
  [name, fc.oneof({ weight: 3, arbitrary: fc.constantFrom('Ellis', 'van der Berg', 'نور', 'OKAFOR', '-') }, texts)],
]);

/** A value for a column: what its kind allows, and now and then what it does not. References are made where the run is known. */
export function forColumn(column: Column): fc.Arbitrary<string | number> {
  if (column.kind === 'flag') return fc.constantFrom(0, 1);
  if (column.kind === 'number') return numbers;
  if (column.kind === 'day') return days;
  if (column.kind === 'month') return months;
  if (column.picks)
    return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...column.picks) }, { weight: 1, arbitrary: texts });
  return (column.format && formed.get(column.format)) ?? texts;
}

/** A value for a column that the CRM takes when today is this day. */
export function fittingColumn(column: Column, today: string): fc.Arbitrary<string | number> {
  const offset = column.when === 'past' ? { max: 0 } : column.when === 'future' ? { min: 0, max: 400 } : { max: 400 };
  const born = column.format === birth ? -30 * 365 : 0;
  const dates = fc.integer({ min: -400, ...offset }).map((days) => addDays(today, born + days));
  if (column.kind === 'flag') return fc.constantFrom(0, 1);
  if (column.kind === 'number') return fc.integer({ min: column.least ?? 0, max: Math.min(column.most ?? 1000, 1000) });
  if (column.kind === 'day') return dates;
  if (column.kind === 'month') return dates.map((day) => day.slice(0, 7));
  if (column.picks) return fc.constantFrom(...column.picks);
  const written = (column.format && formed.get(column.format)) ?? texts;
  return written.filter((text) => {
    const cell = cleanCell(column, text);
    return cell !== null && String(cell).length <= 200 && faultOf(column, cell, today) === undefined;
  });
}

/** A profile that the CRM takes, with the fields it must have. */
const whole = fc.record({
  first_name: fc.constantFrom('Ellis', 'Tomasz', 'Amira'),
  last_name: fc.constantFrom('Okafor', 'Zielinski', 'Khan'),
  email: fc.nat(30).map((n) => `person${n}@example.com`),
  mobile: fc.nat(30).map((n) => `07700 9001${String(n).padStart(2, '0')}`),
  address: fc.constant('22 Kirkgate Mews'),
  town: fc.constantFrom('Leeds', 'York'),
  postcode: fc.constant('LS2 7DJ'),
  job_title: fc.constant('Receptionist'),
  sector: fc.constantFrom('Care', 'Finance'),
  source: fc.constantFrom('Walk-in', 'Referral'),
});

/** Profiles: whole ones, a few fields (`some` makes any of them), and whole ones with a few fields made otherwise. */
export function profiles(some: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<Record<string, unknown>> {
  const few = fc
    .tuple(some, fc.array(fc.nat(), { maxLength: 4 }))
    .map(([all, keep]) =>
      Object.fromEntries(
        Object.entries(all).filter((_, at, { length }) => keep.some((place) => place % length === at)),
      ),
    );
  return fc.oneof(
    { weight: 3, arbitrary: whole },
    { weight: 3, arbitrary: few },
    { weight: 2, arbitrary: fc.tuple(whole, few).map(([base, over]) => ({ ...base, ...over })) },
  );
}
