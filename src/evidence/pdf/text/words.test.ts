import { describe, expect, test } from 'vitest';
import { graphemes, paragraphs } from './words.ts';

describe('taking text apart', () => {
  test('blank lines part paragraphs, a single break does not', () => {
    expect(paragraphs('\n\none\ntwo\n \n\nthree  \n')).toEqual(['one\ntwo', 'three']);
    expect(paragraphs(' \n \n')).toEqual([]);
  });
  test('what steers and does not show is taken away as everywhere else', () => {
    expect(paragraphs('a\u202eb\u0007c\u200bd\u00ade\ufefff\u3164')).toEqual(['abcdef']);
  });
  test('graphemes are what a reader takes for one character', () => {
    expect(graphemes('e\u0323\u0302x👩🏽‍💻क्षि')).toEqual(['e\u0323\u0302', 'x', '👩🏽‍💻', 'क्षि']);
  });
});
