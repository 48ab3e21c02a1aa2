/**
 * Owns proof that mobiles, postcodes, e-mails and months are read as people write them, and never mended by a guess.
 * Must never hold a real person's number; 07700 900xxx and example.com are kept free for such use.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMonth, mobile, readEmail, readPostcode, sayMonth, writtenForm } from './formats.ts';

const readMobile = (typed: string) => writtenForm(mobile, typed);

describe('a UK mobile', () => {
  it.each([
    '07700 900142',
    '07700900142',
    '077 009 001 42',
    '+44 7700 900142',
    '+447700900142',
    '(07700) 900-142',
    ' 07700.900.142 ',
    '+44 (0)7700 900142',
    '0044 7700 900142',
    '07700\u2011900142',
  ])('has one written form: “%s”', (typed) => expect(readMobile(typed)).toBe('07700 900142'));

  it.each([
    ['without its 0', '7700 900 142'],
    ['with a digit too few', '07700 90014'],
    ['with a digit too many', '07700 9001421'],
    ['of another country', '+48 7700 900142'],
    ['with +44 and the 0 as well', '+44 07700 900142'],
    ['that is a landline', '0113 496 0142'],
    ['with words', '07700 900142 after 6'],
    ['of nothing', ''],
  ])('is refused %s', (_, typed) => expect(readMobile(typed)).toBeUndefined());

  it('is its own written form, however it was spaced', () => {
    const digits = fc.stringMatching(/^07\d{9}$/);
    fc.assert(
      fc.property(digits, fc.array(fc.nat(11), { maxLength: 4 }), (number, gaps) => {
        const typed = gaps.reduce((text, at) => `${text.slice(0, at)} ${text.slice(at)}`, number);
        const read = readMobile(typed) ?? '';
        expect(read.replace(' ', '')).toBe(number);
        expect(readMobile(read)).toBe(read);
      }),
    );
  });
});

describe('a UK postcode', () => {
  it.each([
    ['ls27dj', 'LS2 7DJ'],
    [' LS2 7DJ ', 'LS2 7DJ'],
    ['l s 2 7 d j', 'LS2 7DJ'],
    ['m11ae', 'M1 1AE'],
    ['EC1A1BB', 'EC1A 1BB'],
    ['w1a 0ax', 'W1A 0AX'],
    ['LS12 3AB', 'LS12 3AB'],
  ])('has one written form: “%s” is %s', (typed, written) => expect(readPostcode(typed)).toBe(written));

  it.each(['', 'LS2', '7DJ', 'LS2 7D', 'LS2 7DJX', '2LS 7DJ', 'LS2 77J', 'LSX2 7DJ', 'LS2-7DJ', 'Leeds LS2 7DJ'])(
    'is refused: “%s”',
    (typed) => expect(readPostcode(typed)).toBeUndefined(),
  );
});

describe('an e-mail address', () => {
  it.each([
    [' Ellis.Okafor@Example.COM ', 'ellis.okafor@example.com'],
    ["o'neill+work@mail.example.co.uk", "o'neill+work@mail.example.co.uk"],
    ['a_b-c+d@mail.example.co.uk', 'a_b-c+d@mail.example.co.uk'],
    ['ellis@example', undefined],
    ['ellis.example.com', undefined],
    ['ellis@@example.com', undefined],
    ['@example.com', undefined],
    ['ellis@example.c', undefined],
    ['ellis@example.', undefined],
    ['ellis okafor@example.com', undefined],
    ['ellis@example.com, e@example.com', undefined],
    ['<ellis@example.com>', undefined],
    ['', undefined],
  ])('“%s” is read as %s', (typed, written) => expect(readEmail(typed)).toBe(written));
});

describe('a month', () => {
  it.each([
    ['2026-03', true],
    ['2026-12', true],
    ['2026-00', false],
    ['2026-13', false],
    ['2026-3', false],
    ['2026-03-01', false],
    ['', false],
  ])('“%s” is one: %s', (text, is) => expect(isMonth(text)).toBe(is));

  it('is said in words, and a job without an end goes on now', () => {
    expect([sayMonth('2024-09'), sayMonth('2024-01'), sayMonth(null)]).toEqual(['Sep 2024', 'Jan 2024', 'now']);
  });
});
