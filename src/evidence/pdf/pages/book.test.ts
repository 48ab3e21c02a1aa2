import { describe, expect, test } from 'vitest';
import { sample } from '../../../../tests/pdf/sample-content.ts';
import { type Book, pagesOf } from './book.ts';
import { withReferences } from './references.ts';

const pages = new Map([
  ['EV-01', 4],
  ['EV-01/end', 6],
  ['EV-03', 7],
  ['EV-03/end', 7],
  ['EV-04', 9],
  ['step 6', 12],
]);
const book: Book = {
  content: sample({ steps: 9, figures: 3 }).content,
  fingerprint: 'f'.repeat(64),
  quiet: new Map(),
  takenBack: new Map(),
  placed: new Map(),
  pages,
  final: { pages },
};

describe('page numbers', () => {
  test('one page, several, none yet', () => {
    expect([pagesOf(book, 'EV-03'), pagesOf(book, 'EV-01'), pagesOf(book, 'EV-99')]).toEqual(['7', '4–6', '0']);
  });
});

describe('names in the learner’s words', () => {
  const linked = (text: string) =>
    withReferences(book, text)
      .filter(({ link }) => link)
      .map((run) => [run.text, run.link?.key]);

  test('lead to what they name', () => {
    expect(linked('First (step 6), then Figure 2, Fig. 1 and EV-01; the log is ev-02.')).toEqual([
      ['step 6', 'step 6'],
      ['Figure 2', 'EV-04'],
      ['Fig. 1', 'EV-03'],
      ['EV-01', 'EV-01'],
      ['ev-02', 'EV-02'],
    ]);
  });
  test('stay words when the pack has no such thing', () => {
    expect(linked('step 60, Figure 9, EV-77, footstep 6, Figure 22')).toEqual([]);
  });
  test('not a letter changes', () => {
    const text = 'a (step 6) b Figure 2. EV-03';
    expect(
      withReferences(book, text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
  test('a link says where it leads', () => {
    expect(withReferences(book, 'step 6')[0]?.link?.says).toBe('Go to step 6 in the action log, page 12');
  });
  test('a link says the page on which it ends up, wherever that was when the link was made', () => {
    const later = { ...book, final: { pages: new Map([['step 6', 3]]) } };
    const link = withReferences(later, 'step 6')[0]?.link;
    later.final.pages = new Map([['step 6', 14]]);
    expect(link?.says).toBe('Go to step 6 in the action log, page 14');
  });
});
