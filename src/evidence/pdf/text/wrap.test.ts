import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bare, type Face } from './face.ts';
import { type Line, type TextRun, wrap } from './wrap.ts';

/** Every character is half as wide as the type is high; the codes are the text itself, so lines can be read back. */
const face: Face = {
  resource: 'F1',
  shape: (text) => ({ width: 500 * [...text].length, parts: text === '' ? [] : [{ rise: 0, codes: text }] }),
};
const faces = { regular: face, bold: face };
const SIZE = 10;

const say = (lines: readonly Line[]) =>
  lines.map(({ pieces }) => pieces.map(({ shaped }) => shaped.parts.map(({ codes }) => codes).join('')).join(''));
const set = (runs: readonly TextRun[], width: number) => say(wrap(runs, SIZE, width, faces));

describe('wrapping', () => {
  test('fills lines, and a line that goes on ends in a space', () => {
    expect(set([{ text: 'one two three' }], 40)).toEqual(['one two ', 'three']);
  });
  test('keeps line breaks and empty lines', () => {
    expect(set([{ text: 'a\nb\n\nc' }], 100)).toEqual(['a', 'b', '', 'c']);
  });
  test('breaks a long word by grapheme, and keeps what follows', () => {
    expect(set([{ text: 'x abcdefgh y' }], 20)).toEqual(['x ', 'abcd', 'efgh ', 'y']);
    expect(set([{ text: 'e\u0301'.repeat(3) }], 10)).toEqual(['e\u0301', 'e\u0301', 'e\u0301']);
  });
  test('never parts a bracket from the link inside it, nor the words of a link', () => {
    const link = { key: 'step 6', says: 'Go to step 6' };
    expect(set([{ text: 'agree (' }, { text: 'step 6', link }, { text: '). Then' }], 60)).toEqual([
      'agree ',
      '(step 6). ',
      'Then',
    ]);
    const [, second] = wrap([{ text: 'agree (' }, { text: 'step 6', link }, { text: ')' }], SIZE, 60, faces);
    expect(second?.pieces.map(({ run, x, width }) => [run.link?.key, x, width])).toEqual([
      [undefined, 0, 5],
      ['step 6', 5, 30],
      [undefined, 35, 5],
    ]);
  });
  test('breaks no word that has a line of its own, in a link that is longer than a line and where words stand together', () => {
    const link = { key: 'matrix', says: 'Go to the matrix' };
    expect(set([{ text: '12 more: see the matrix', link }], 60)).toEqual(['12 more: see ', 'the matrix']);
    expect(set([{ text: 'x ' }, { text: 'see the matrix', link }, { text: '.' }], 40)).toEqual([
      'x ',
      'see the ',
      'matrix.',
    ]);
    expect(set([{ text: '(abcdef' }, { text: 'ghijkl', link }, { text: ')' }], 40)).toEqual(['(abcdef', 'ghijkl)']);
  });
  test('nothing makes no line', () => expect(set([{ text: '' }], 50)).toEqual([]));

  test('no line is wider than asked for, and no letter is lost', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bb', 'ccccccccc', ' ', '  ', '\n', 'é', '-'), { maxLength: 60 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), fc.integer({ min: 10, max: 120 }), (texts, width) => {
        const lines = wrap(
          texts.map((part) => ({ text: part })),
          SIZE,
          width,
          faces,
        );
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.001);
        const letters = (value: string) => value.replace(/\s/g, '');
        expect(letters(say(lines).join(''))).toBe(letters(texts.join('')));
      }),
    );
  });

  test('a script without spaces goes on in the next line between two signs, and no line begins with its comma', () => {
    expect(set([{ text: '我比较了三个来源，然后保存。' }], 20)).toEqual(['我比较了', '三个来', '源，然后', '保存。']);
    expect(set([{ text: 'แหล่งเก็บเก่า' }], 30)).toEqual(['แหล่ง', 'เก็บ', 'เก่า']);
  });
  test('what runs from right to left stands so on its line, and is kept in the order in which it is read', () => {
    const [line] = wrap([{ text: 'אב גד step 1' }], SIZE, 100, faces, 'auto');
    const seen = (line?.pieces ?? []).map(({ x, shaped }) => [shaped.parts[0]?.codes, x]);
    expect(seen).toEqual([
      ['אב', 90],
      [' ', 85],
      ['גד', 75],
      [' ', 70],
      ['step', 40],
      [' ', 60],
      ['1', 65],
    ]);
  });
  test('a sentence of the software begins at the left, whatever name stands in it', () => {
    const [line] = wrap([{ text: 'אב, 1 step' }], SIZE, 100, faces);
    expect(line?.pieces.find(({ shaped }) => shaped.parts[0]?.codes === 'step')?.x).toBeGreaterThan(20);
    expect(line?.pieces[0]?.x).toBeLessThan(20);
  });
});

test('somebody’s own words run as their first letter does, and turn nothing of the sentence around them', () => {
  const [line] = wrap([{ text: 'why: ' }, { text: 'אב (x 1), גד', own: true }, { text: '; 2' }], SIZE, 200, faces);
  const seen = (line?.pieces ?? []).toSorted((a, b) => a.x - b.x).map(({ shaped }) => shaped.parts[0]?.codes);
  expect(seen.join('')).toBe('why: גד ),x 1( אב; 2');
  const [name] = wrap([{ text: 'אב Ltd', own: true }], SIZE, 200, faces);
  expect(name?.pieces.map(({ x }) => x)).toEqual([20, 15, 0]);
});

test('of a tower of marks the letter and its first marks are drawn', () => {
  expect(bare(`e${'\u0301'.repeat(200)}`)).toBe(`e${'\u0301'.repeat(4)}`);
  expect(bare('e\u0301\u0323')).toBe('e\u0301\u0323');
});
