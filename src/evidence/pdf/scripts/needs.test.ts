import { describe, expect, test } from 'vitest';
import { pieceBytes } from '../../../tools/pack-fonts.ts';
import { unwrapped } from '../file/woff.ts';
import { codePointsOf } from './coverage.ts';
import { piecesFor, undrawable } from './needs.ts';

test('code points are packed as their distances', () => {
  expect([...codePointsOf('w-2,5,1-1')]).toEqual([32, 33, 34, 40, 42, 43]);
  expect([...codePointsOf('')]).toEqual([]);
});

describe('what a text needs', () => {
  test.for([
    ['Latin, Greek, Cyrillic and Vietnamese: nothing more', 'Łukasz Çağla Γιώργος Наталія Nguyễn “–” €…', []],
    ['Arabic', 'محمد', ['noto-sans-arabic/arabic']],
    ['Devanagari with its joiner', 'क्‍ष', ['noto-sans-devanagari/devanagari']],
    ['a figure in a box: the emoji, not the figure', '1️⃣', ['noto-emoji/emoji']],
    ['a family, a flag, a shade: one sign, from the whole font', '👩🏽‍💻🇬🇧', ['noto-emoji/emoji']],
    ['an arrow and a tick', '→ ✓', ['noto-sans-math/latin', 'noto-sans-symbols/symbols']],
  ] as const)('%s', ([, text, pieces]) => expect(piecesFor(text)).toEqual(pieces));

  test('Han is drawn as Chinese, or as Japanese or Korean where their letters stand beside it', () => {
    const families = (text: string) => [...new Set(piecesFor(text).map((piece) => piece.split('/')[0]))];
    expect(families('王小明')).toEqual(['noto-sans-sc']);
    expect(families('山田さくら')).toEqual(['noto-sans-jp']);
    expect(families('김민준 金')).toEqual(['noto-sans-kr']);
  });

  test('a Chinese page needs a few pieces of a hundred', () => {
    expect(piecesFor('我在保存记录之前比较了三个来源，然后询问了空白。').length).toBeLessThan(15);
  });

  test('what no font has is named, each sign once', () => {
    expect(undrawable('Abebe አበበ\nand Łukasz 王 → 🙂')).toEqual(['አ', 'በ']);
    expect(undrawable('plain\ntext')).toEqual([]);
    expect(undrawable(`Ze${'\u0301'.repeat(9)}no e\u0301\u0323`)).toEqual([`é${'\u0301'.repeat(8)}`]);
  });
});

test('a font comes out of its wrapping whole, and what is none is refused', () => {
  const font = unwrapped(pieceBytes('noto-sans-sc/101'));
  expect([...font.subarray(0, 4)]).toEqual([0, 1, 0, 0]);
  expect(() => unwrapped(Uint8Array.of(1, 2, 3))).toThrow('A font for the pages is damaged.');
  expect(() => unwrapped(pieceBytes('noto-sans-sc/101').fill(7, 300, 900))).toThrow('A font for the pages is damaged.');
});
