import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, cleanLine, cleanLines, countWords, fold, mentions, sameText } from './text.ts';

describe('clean', () => {
  it.each([
    ['a zero-width space', 'Ellis\u200b', 'Ellis'],
    ['marks of direction', '\u202a07700\u202c', '07700'],
    ['a soft hyphen', 'Oka\u00adfor', 'Okafor'],
    ['a Hangul filler, which shows nothing', 'Ellis\u3164', 'Ellis'],
    ['tag characters', 'Ellis\u{e0041}', 'Ellis'],
    ['a joiner in a Latin word', 'El\u200dlis', 'Ellis'],
    ['a joiner at the end', 'Ellis\u200d', 'Ellis'],
    ['a variation mark after a letter', 'Ellis\ufe0f', 'Ellis'],
    ['a blank of Braille, which shows nothing', 'Ellis\u2800', 'Ellis'],
    ['half a pair', 'a\ud800', 'a\ufffd'],
  ])('takes out %s', (_, typed, kept) => expect(cleanLine(typed)).toBe(kept));

  it.each([
    ['joined emoji', '👩‍👩‍👧'],
    ['a Persian word with its non-joiner', 'می‌خواهم'],
    ['a Devanagari conjunct with its joiner', 'क्‍ष'],
    ['the flag of England', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['Thai', 'สมชาย'],
    ['a heart with its colour', '❤️'],
    ['a key with its figure', '1️⃣'],
    ['a Han letter with its variant', '葛󠄀'],
    ['arrows and ticks', '≠ → ✓ ☐'],
  ])('keeps %s', (_, text) => expect(clean(text)).toBe(text.normalize('NFC')));

  it('makes every line break one kind and every space a plain one', () => {
    expect(clean('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
    expect(cleanLine(' a\u00a0\u2003b\t c ')).toBe('a b c');
    expect(cleanLines('\n\na  b  \n\n c \n')).toBe('a  b\n\n c');
  });

  it('changes nothing when it is done twice, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(clean(clean(text))).toBe(clean(text));
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('fold', () => {
  it.each([
    ["O'Neill", 'o’neill'],
    ['O’Neill', 'oneill'],
    ['Łukasz Żółć', 'lukasz zolc'],
    ['Bjørn Ærø', 'bjorn aero'],
    ['Đỗ Đức', 'do duc'],
    ['Straße', 'strasse'],
    ['22, Kirkgate  Mews', '22 Kirkgate Mews'],
    ['Smith\u2011Jones', 'Smith-Jones'],
    ['Oka\u00adfor', 'Okafor'],
    ['İstanbul', 'istanbul'],
    ['Əliyev Ŋuna', 'eliyev nuna'],
    ['Ɗanjuma Ƙwara', 'danjuma kwara'],
    ['ẞ', 'ss'],
  ])('takes %s and %s for the same', (a, b) => expect(sameText(a, b)).toBe(true));

  it.each([
    ['Smith', 'Smyth'],
    ['22 Kirkgate Mews', '2 Kirkgate Mews'],
    ['C++', 'C'],
  ])('keeps %s and %s apart', (a, b) => expect(sameText(a, b)).toBe(false));

  it('says the same however a text is composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

it('folding is the same for a plain text, which goes the short way, as when a hidden sign sends it the long way', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...' \n,-"/_@aZ09\'`é') }), (text) => {
      expect(fold(text)).toBe(fold(`${text}\u200b`));
    }),
  );
});

describe('mentions', () => {
  it('finds a word by its beginning, whatever its capitals and accents', () => {
    expect(mentions('She is Épileptic.', ['epilep'])).toBe(true);
  });
  it('does not find a beginning inside a word', () => {
    expect(mentions('unwell', ['well'])).toBe(false);
  });
});

describe('countWords', () => {
  it('counts as a reader does', () => {
    expect(countWords('')).toBe(0);
    expect(countWords('I used 07700 900142, the candidate’s own e-mail: a@example.com.')).toBe(9);
    expect(countWords('one — two')).toBe(2);
  });
  it('takes a letter with its marks for one, and each character where no space parts words', () => {
    expect(countWords('मैंने रिकॉर्ड सहेजा')).toBe(3);
    expect(countWords('קָרָאתִי שָׁלוֹם')).toBe(2);
    expect(countWords('我读了CAND-0141。')).toBe(4);
    expect(countWords('기록을 읽었다')).toBe(2);
  });
});
