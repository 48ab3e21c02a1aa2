import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText, countWords, graphemes, paragraphs } from './clean.ts';

describe('cleaning', () => {
  test('takes away what steers and keeps what shows', () => {
    expect(cleanText('a\u202eb\u0007c\u200bd\u00ade\ufefff')).toBe('abcdef');
    expect(cleanText('Łukasz Żółć · Çağla · Γιώργος · Наталія · Nguyễn')).toBe(
      'Łukasz Żółć · Çağla · Γιώργος · Наталія · Nguyễn',
    );
  });
  test('composes, mends lone surrogates and makes breaks and spaces plain', () => {
    expect(cleanText('Z\u0307o\u0301')).toBe('Żó');
    expect(cleanText('a\ud800b')).toBe('a\ufffdb');
    expect(cleanText('a\r\nb\rc\u2028d\te\u2003f')).toBe('a\nb\nc\nd    e f');
  });
  test('one line', () => expect(cleanLine('  a \n b\t c ')).toBe('a b c'));
  test('blank lines part paragraphs, a single break does not', () => {
    expect(paragraphs('\n\none\ntwo\n \n\nthree  \n')).toEqual(['one\ntwo', 'three']);
    expect(paragraphs(' \n \n')).toEqual([]);
  });
  test('graphemes and words as a reader counts them', () => {
    expect(graphemes('e\u0323\u0302x👩🏽‍💻')).toEqual(['e\u0323\u0302', 'x', '👩🏽‍💻']);
    expect(countWords(' one  two\nthree ')).toBe(3);
    expect(countWords('')).toBe(0);
  });
});
