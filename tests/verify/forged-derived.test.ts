/**
 * Owns proof that what a pack says beside its log is worked out again: a pack made anew from invented data does not pass.
 * Must never leave the pages as they were; the forger here owns the page writer.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/evidence/bundle/coverage.ts';
import { evidenceNumber, figureId } from '../../src/evidence/bundle/names.ts';
import type { Content, Figure } from '../../src/evidence/bundle/schema.ts';
import { partOf } from '../builders/cases-of.ts';
import { contentOf, packed, verdictOn } from '../builders/pack.ts';
import { solved } from '../builders/run.ts';
import { PUT_RIGHT } from '../builders/scenario-files.ts';

const numbered = (figures: readonly Figure[]): Figure[] =>
  figures.map((figure, index) => ({ ...figure, id: figureId(index), evidence: evidenceNumber(index) }));

describe('a pack made anew by a forger', () => {
  let content: Content;
  let pictures: Map<string, Uint8Array>;
  beforeAll(async () => {
    ({ content, pictures } = await contentOf(solved(PUT_RIGHT), PUT_RIGHT, 0, 2));
  });
  const first = (over: Partial<Figure>) => (made: Content) => ({
    figures: made.figures.map((figure, index) => (index === 0 ? { ...figure, ...over } : figure)),
  });

  it.each(
    partOf<[string, (made: Content) => Partial<Content>, RegExp]>([
      ['an invented caption', first({ caption: 'Checked everything twice' }), /What FIG-01 says \(caption\)/],
      ['an invented text for those who cannot see', first({ alt: 'All is well.' }), /What FIG-01 says \(alt\)/],
      [
        'an invented callout',
        first({ callouts: [{ number: 1, key: '', says: 'Done perfectly' }] }),
        /What FIG-01 says \(callouts/,
      ],
      ['a figure by hand that was not', first({ taken: 'by hand' }), /What FIG-01 says \(taken\)/],
      ['a figure of a step that takes none', first({ step: 1 }), /Step 1 takes no figure/],
      [
        'the same figure twice',
        ({ figures }) => ({ figures: [...figures, ...figures.slice(0, 1)] }),
        /not numbered in the order of the pack/,
      ],
      [
        'a step that has two figures',
        ({ figures }) => ({ figures: numbered([...figures, ...figures.slice(0, 1)]) }),
        /not those that the log asks for/,
      ],
      [
        'a figure left out of which nothing is said',
        ({ omitted }) => ({ omitted: omitted.slice(1) }),
        /not those that the log asks for \(step \d+\)/,
      ],
      [
        'a figure said to be left out that the log never asked for',
        ({ omitted }) => ({ omitted: [{ step: 1, why: 'left out' }, ...omitted] }),
        /not those that the log asks for \(step 1\)/,
      ],
      [
        'a figure that is both in the pack and left out',
        ({ figures, omitted }) => ({ omitted: [{ step: figures[0]?.step ?? 0, why: 'lost' }, ...omitted] }),
        /not those that the log asks for/,
      ],
      [
        'figures left out that are not in the order of their steps',
        ({ omitted }) => ({ omitted: omitted.toReversed() }),
        /not those that the log asks for/,
      ],
      [
        'evidence for a criterion that has none',
        ({ coverage }) => ({ coverage: [...coverage, { criterion: 'P9.9', best: [], also: ['EV-01'], how: 'SIM' }] }),
        /The evidence matrix names/,
      ],
      [
        'another day of packing',
        ({ attempt }) => ({ attempt: { ...attempt, packedAt: '2020-01-01T10:00:00.000+00:00' } }),
        /The log does not end with the making of this pack/,
      ],
      [
        'a milder declaration',
        ({ declaration }) => ({ declaration: { ...declaration, statement: 'I was there.' } }),
        /The words of the declaration/,
      ],
    ]),
  )('is found out with %s', async (_, forge, says) => {
    const { bytes } = await packed({ ...content, ...forge(content) }, pictures);
    const { kind, differences } = await verdictOn(bytes);
    expect([kind, differences.map((one) => one.says).join('\n')]).toEqual(['altered', expect.stringMatching(says)]);
  });

  it('is found out with an easier scenario of its own, played honestly', async () => {
    const easier = { ...content, scenario: { ...content.scenario, hash: '0'.repeat(64) } };
    const { differences } = await verdictOn((await packed(easier, pictures)).bytes);
    expect(differences[0]?.says).toMatch(/is not the one that its hash stands for/);
  });

  it('is found out with something of no weight put first in the matrix', async () => {
    const coverage = content.coverage.map((row) => ({ ...row, best: row.best.slice(1) }));
    const { differences } = await verdictOn((await packed({ ...content, coverage }, pictures)).bytes);
    expect(differences[0]?.says).toMatch(/The evidence matrix names/);
  });

  it('passes when the learner gave a figure another title and chose another order, as long as the matrix follows', async () => {
    const figures = numbered(content.figures.toReversed()).map((figure) => ({ ...figure, ownCaption: 'What I saw' }));
    const coverage = coverageOf(content.goals, content.log, figures, content.account);
    expect(await verdictOn((await packed({ ...content, figures, coverage }, new Map())).bytes)).toMatchObject({
      kind: 'as made',
    });
  });

  it('passes when nothing was forged', async () => {
    expect(await verdictOn((await packed(content, pictures)).bytes)).toMatchObject({ kind: 'as made', notes: [] });
  });
});
