/**
 * Owns proof that each kind of value is put into its written form, refused with the right kind, or asked about, in all the ways
 * people type it; and that reading again changes nothing. The cases of data entry (tests/entry) are held as well.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../tests/builders/any-text.ts';
import { birth, day, email, type Format, mobile, month, name, pay, payOf, phone, postcode } from '../formats.ts';

const formats: Record<string, Format> = { mobile, phone, email, postcode, name, birth, day, month, pay };
const TODAY = '2026-11-02';
/** "written form", "! kind of refusal" or "written form ? remarks". */
function said(format: Format, typed: string): string {
  const reading = format.read(typed, TODAY);
  if ('refused' in reading) return `! ${reading.refused}`;
  return [reading.stored, ...reading.remarks.map((kind) => `? ${kind}`)].join(' ');
}

describe('reading', () => {
  it.each(Object.entries(formats))('never throws as %s, and what was read is read again the same', (_, format) => {
    const near = fc.string({ unit: fc.constantFrom(...'0147+()-–. @aelnovx/£k,\u200b٠٧'), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(anyText(30), near), (typed) => {
        const reading = format.read(typed, TODAY);
        if ('stored' in reading) expect(format.read(reading.stored, TODAY)).toEqual(reading);
        expect(format.says('Field', typed)).toMatch(/^.+\.$/s);
      }),
      { numRuns: 400 },
    );
  });

  it.each(Object.entries(formats))('as %s does not mind a hidden sign anywhere', (_, format) => {
    const right = [
      '07700 900142',
      '0113 496 0142',
      'ellis@example.com',
      'LS2 7DJ',
      'Ellis',
      '14/3/2007',
      'Sep 2024',
      '£14 an hour',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...right),
        fc.nat(20),
        fc.constantFrom(...'\u200b\u202d\u2060\ufeff\u00ad\ufe0f'),
        (typed, at, sign) => {
          expect(format.read(typed.slice(0, at) + sign + typed.slice(at), TODAY)).toEqual(format.read(typed, TODAY));
        },
      ),
    );
  });
});

it.each([
  ['+44(0)7700900142', '07700 900142'],
  ['0044 (0) 7700 900142', '07700 900142'],
  ['(+44) 7700 900142', '07700 900142'],
  ['tel:+44-7700-900142', '07700 900142'],
  ['０７７００　９００１４２', '07700 900142'],
  ['०७७००−९००१४२', '07700 900142'],
  ['07700\ufe0f900142', '07700 900142'],
  ['447700 900142', '! lost-plus'],
  ['7700900142', '! lost-zero'],
  ['+44 07700 900142', '! too-long'],
  ['07700 9001423', '! too-long'],
  ['+44 7700 90014', '! too-short'],
  ['900142', '! too-short'],
  ['+44 113 496 0142', '! not-a-mobile'],
  ['0048 7700 900142', '! other-country'],
  ['07700900142 07700900143', '! more-than-one'],
  ['07700 900142 / 0113 496 0142', '! more-than-one'],
  ['07700 900142 ext 3', '! words'],
  ['n/a', '! words'],
  ['7700900142.0', '! spreadsheet-number'],
  ['07700*900142', '! malformed'],
  ['\u200b', '! missing'],
])('as a mobile “%s” is %s', (typed, wanted) => expect(said(mobile, typed)).toBe(wanted));

it.each([
  ['020 79460018', '020 7946 0018'],
  ['01632960123', '01632 960123'],
  ['015394 12345', '015394 12345'],
  ['03001234567', '0300 123 4567'],
  ['0800 123456', '0800 123 456'],
  ['+44 (0)113 496 0142', '0113 496 0142'],
  ['tel:+441134960142;ext=12', '0113 496 0142 ext. 12'],
  ['0113 496 0142 extension 12', '0113 496 0142 ext. 12'],
  ['07700 900142x2', '07700 900142 ext. 2'],
  ['113 496 0142', '! lost-zero'],
  ['441134960142', '! lost-plus'],
  ['496 0142', '! too-short'],
  ['0113 496 014', '! too-short'],
  ['0113 496 01423', '! too-long'],
  ['0113 496 0142 ask for Sam', '! words'],
  ['0113 496 0142 or 0143 496 0142', '! more-than-one'],
  ['+353 1 234 5678', '! other-country'],
])('as a telephone “%s” is %s', (typed, wanted) => expect(said(phone, typed)).toBe(wanted));

it.each([
  ['mailto:Ellis@example.com?subject=Hello', 'ellis@example.com'],
  ['siobhan.o’neill@example.com', "siobhan.o'neill@example.com"],
  ['ellis\u2011okafor@example.com', 'ellis-okafor@example.com'],
  ['ellis@recruitment.of-a-long-name.example.photography', 'ellis@recruitment.of-a-long-name.example.photography'],
  ['ellis@münchen.example', 'ellis@münchen.example ? unusual-letters'],
  ['.ellis@example.com', '! malformed'],
  ['ellis.@example.com', '! malformed'],
  ['ellis@-example.com', '! malformed'],
  ['ellis@foo@example.com', '! malformed'],
  ['ellis okafor@example.com', '! malformed'],
  ['ellis@192.0.2.1', '! malformed'],
  ['ellis@example.com (work)', '! words'],
  ['e-mail: ellis@example.com', '! words'],
  ['ellis@example.com or e@example.org', '! more-than-one'],
])('as an e-mail address “%s” is %s', (typed, wanted) => expect(said(email, typed)).toBe(wanted));

it.each([
  ['w1a0ax', 'W1A 0AX'],
  ['gir 0aa', 'GIR 0AA'],
  ['ＬＳ２ ７ＤＪ', 'LS2 7DJ'],
  ['LS2 7D', '! incomplete'],
  ['7DJ', '! incomplete'],
  ['LS2 OAA', '! malformed'],
  ['LS2 7DJX', '! malformed'],
  ['LI2 7DJ', '! impossible-letter'],
  ['LS2 7OJ', '! impossible-letter'],
  ['LS2 7DJ, Leeds', '! words'],
  ['LS2 7DJ or LS2 8AA', '! more-than-one'],
  ['75008', '! other-country'],
  ['K1A 0B1', '! other-country'],
])('as a postcode “%s” is %s', (typed, wanted) => expect(said(postcode, typed)).toBe(wanted));

it.each([
  ['van  der\tBerg', 'van der Berg'],
  ['王小明', '王小明'],
  ['O’BRIEN', 'O’BRIEN ? all-capitals'],
  ['J. P.', 'J. P.'],
  ['Ell1s', 'Ell1s ? figures-in-name'],
  ['P-0701', 'P-0701'],
  ['X9 OKAFOR', 'X9 OKAFOR ? all-capitals ? figures-in-name'],
  ['123', '! no-letters'],
  ['🙂', '! no-letters'],
  ['Ng'.repeat(300), 'Ng'.repeat(300)],
])('as a name “%s” is %s', (typed, wanted) => expect(said(name, typed)).toBe(wanted));

it.each([
  ['3/11/2010', '2010-11-03 ? under-16'],
  ['2/11/2010', '2010-11-02'],
  ['3/11/2004', '2004-11-03'],
  ['2/11/2004', '2004-11-02 ? not-needed'],
  ['3/11/2026', '! not-a-birth'],
  ['1/11/1925', '! not-a-birth'],
  ['14/3/07', '! two-figure-year'],
])('as a date of birth “%s” is %s', (typed, wanted) => expect(said(birth, typed)).toBe(wanted));

describe('pay', () => {
  it.each<[string, string]>([
    ...['£14.50 an hour', '14.5ph', '14.50 p/h', '£14.50/hr', '14.50 p.h.', '£14.50 per hour.', 'GBP 14.50 hourly'].map(
      (typed): [string, string] => [typed, '£14.50 an hour'],
    ),
    ['£14–£16/hr', '£14 to £16 an hour'],
    ['14ph to 16ph', '£14 to £16 an hour'],
    ['£2000 pcm', '£2,000 a month'],
    ['500 pw', '£500 a week'],
    ['£26k-£28k', '£26,000 to £28,000 a year'],
    ['between 26 and 28k', '£26,000 to £28,000 a year'],
    ['26 000 p.a.', '£26,000 a year'],
    ['£10,000', '£10,000 a year'],
    ['£9,999', '£9,999 ? no-period'],
    ['16-14', '16-14 ? no-period ? range-reversed'],
    ['£28,000 to £26,000 a year', '£28,000 to £26,000 a year ? range-reversed'],
    ['26k-28', '26k-28 ? unclear-figure'],
    ['26k an hour', '26k an hour ? unclear-figure'],
    ['14 an hour to 120 a day', '14 an hour to 120 a day ? unclear-figure'],
    ['26.000 a year', '26.000 a year ? unclear-figure'],
    ['20 zł/h', '20 zł/h ? not-pounds'],
    ['$20/hr', '$20/hr ? not-pounds'],
    ['NMW', 'NMW ? no-figure'],
  ])('“%s” is %s', (typed, wanted) => expect(said(pay, typed)).toBe(wanted));

  it('is never refused, and counts in a match exactly when nothing is asked about it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0189., -£k/pahydr'), minLength: 1 }), (typed) => {
        const reading = pay.read(typed);
        expect(reading).toHaveProperty('stored');
        if ('stored' in reading) expect(payOf(reading.stored) === undefined).toBe(reading.remarks.length > 0);
      }),
    );
  });
});
