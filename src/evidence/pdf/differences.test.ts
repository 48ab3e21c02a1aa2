import { describe, expect, test } from 'vitest';
import { sample } from '../../../tests/pdf/sample-content.ts';
import { differences } from './differences.ts';
import type { ReadPack } from './read.ts';

const { content } = sample({ steps: 3, figures: 4 });
const hash = (letter: string) => letter.repeat(64);
const taken = content.figures.flatMap(({ picture }) => (picture ? [picture.sha256] : []));
const pages = taken.map((sha256, index) => ({ content: hash(String(index)), images: [sha256] }));
const read = (): Pick<ReadPack, 'pages' | 'pictures'> => ({
  pages: structuredClone(pages),
  pictures: taken.map((sha256, index) => ({ page: index + 1, sha256 })),
});

describe('differences', () => {
  test('none', () => expect(differences({ content, pages }, read())).toEqual([]));
  test('name the page and the figure; figure 3 has no picture, so the third picture is figure 4', () => {
    const now = read();
    Object.assign(now.pages[0] ?? {}, { content: hash('f') });
    Object.assign(now.pictures[2] ?? {}, { sha256: hash('e') });
    Object.assign(now.pages[2] ?? {}, { images: [hash('e')] });
    expect(differences({ content, pages }, now)).toEqual([
      'What stands on page 1 is not what was written.',
      'The picture of Figure 4 on page 3 is not the one that was taken.',
    ]);
  });
  test('a picture that was only packed anew is the same', () => {
    const now = read();
    Object.assign(now.pictures[2] ?? {}, { sha256: hash('e') });
    expect(differences({ content, pages }, now)).toEqual([]);
  });
  test('what is missing', () => {
    const now = read();
    now.pages.pop();
    now.pictures.pop();
    expect(differences({ content, pages }, now)).toEqual(['Page 3 is missing.', 'The picture of Figure 4 is missing.']);
  });
});
