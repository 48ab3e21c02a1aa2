/**
 * What a pack tells of a knowledge task: each question on a page of its own, cards as they were placed, words as they were written, steps as
 * links; and nothing that calls an answer right or wrong.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '../../src/evidence/bundle/schema.ts';
import { partOf } from '../builders/cases-of.ts';
import { contentOf, type Pack, packed, packOf, verdictOn } from '../builders/pack.ts';
import { solved } from '../builders/run.ts';
import { LAWFUL_BASES } from '../builders/scenario-files.ts';
import { questionPages } from './words.ts';

describe('the pack of a knowledge task', () => {
  let pack: Pack;
  let pages: Awaited<ReturnType<typeof questionPages>>;
  beforeAll(async () => {
    pack = await packOf(LAWFUL_BASES, solved(LAWFUL_BASES));
    pages = await questionPages(pack.bytes);
  });

  test('has a page for each question, with what was asked', () => {
    expect(pages.asked).toHaveLength(2);
    for (const [index, { title }] of pack.bundle.content.questions.entries())
      expect(pages.asked[index]).toContain(`${index + 1}. ${title}`);
    expect(pages.asked[0]).toContain('What does each of these activities stand on?');
  });

  test('tells where each card was placed, what there was to choose from, and in which steps', () => {
    const [sorted] = pack.bundle.content.questions;
    expect(sorted?.cards.map(({ placed }) => placed)).toContain('A basis and a further condition');
    for (const { text } of sorted?.cards ?? []) expect(pages.asked[0]).toContain(text.slice(0, 30));
    expect(pages.asked[0]).toContain('“Recognised legitimate interests”');
    expect(pages.asked[0]).toMatch(/Answered in step 6, step 7, step 8, step 9, step 10, step 11/);
  });

  test('prints the answer whole, with its words and the own steps that it names', () => {
    const written = pack.bundle.content.questions[1]?.written;
    expect(written).toMatchObject({ cited: 1, asked: { from: 80, to: 150, cites: 1 } });
    expect(pages.asked[1]).toContain('In step 5 I changed');
    expect(pages.asked[1]).toContain('Health needs a basis and a further condition.');
    expect(pages.asked[1]).toContain(`${written?.words} words, of 80 to 150 asked for; own steps named: 1`);
  });

  test('calls no answer right or wrong', () => {
    // Of the second page the learner's own words are most, and those may be any.
    expect(pages.asked[0]?.replace('nothing of right or wrong', '')).not.toMatch(
      /\b(right|wrong|correct|met|competent)\b/i,
    );
  });

  test('leads from its criteria to the questions', () => {
    expect(pages.all.find((text) => text.includes('Evidence matrix') && text.includes('P1.4'))).toMatch(
      /\(question 1, page \d+\)[\s\S]*\(question 2, page \d+\)/,
    );
  });
});

describe('a pack that says of its answers what was not answered', () => {
  type Change = (questions: Content['questions']) => Content['questions'];
  const first =
    (change: (question: Content['questions'][number]) => object): Change =>
    ([one, ...rest]) =>
      one ? [{ ...one, ...change(one) } as typeof one, ...rest] : rest;

  test.each(
    partOf<[string, Change]>([
      [
        'a card placed elsewhere',
        first(({ cards }) => ({ cards: cards.map((card) => ({ ...card, placed: 'Consent' })) })),
      ],
      ['a question put otherwise', first(() => ({ asks: 'Which do you like?' }))],
      ['a question left out', (questions) => questions.slice(1)],
      [
        'another answer',
        (questions) =>
          questions.map((each) => ({ ...each, written: each.written && { ...each.written, text: 'Better words' } })),
      ],
      [
        'more steps named',
        (questions) => questions.map((each) => ({ ...each, written: each.written && { ...each.written, cited: 9 } })),
      ],
    ]),
  )('does not verify: %s', async (_, change) => {
    const { content, pictures } = await contentOf(solved(LAWFUL_BASES), LAWFUL_BASES);
    const { bytes } = await packed({ ...content, questions: change(content.questions) }, pictures);
    const { kind, differences } = await verdictOn(bytes);
    expect(kind).toBe('altered');
    expect(differences.map(({ says }) => says).join()).toContain(
      'What was answered to the questions differs from the replay',
    );
  });
});
