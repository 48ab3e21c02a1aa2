/**
 * Owns proof that a pack's content is gathered and numbered rightly.
 * Must never weigh evidence; it counts and points.
 */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../engine/log/entry.ts';
import { assemble, type Parts } from './assemble.ts';
import { type Account, contentSchema, type Figure } from './schema.ts';

const at = '2026-11-23T10:00:00.000+00:00';
const empty: Account = {
  situation: '',
  task: ' ',
  action: '',
  result: '',
  history: { firstSaved: null, lastSaved: null, saves: 0, pastes: 0 },
};
const written: Account = { ...empty, action: 'I saved it.' };
const goals = [
  { id: 'one', says: 'One', holds: true, criteria: ['P2.1', 'P2.2'] },
  { id: 'two', says: 'Two', holds: false, criteria: ['P1.1'] },
];
const entry = (step: number, ...reached: string[]): Entry => ({
  step,
  command: { name: 'x', input: {}, at },
  day: '2026-11-02',
  outcome: 'done',
  says: 'x',
  details: [],
  refusals: [],
  changes: [],
  reached,
  lost: [],
  sprung: [],
  righted: [],
  arrived: [],
  asks: [],
  hash: '0'.repeat(64),
});
const figure = (...criteria: string[]): Omit<Figure, 'id' | 'evidence'> => ({
  step: 1,
  taken: 'by the recorder',
  caption: 'C',
  ownCaption: null,
  alt: 'A',
  criteria,
  callouts: [],
});
const unit = {
  format: 1,
  title: 'Unit',
  qualification: 'Level 2',
  note: 'Numbers are our own.',
  outcomes: [{ id: 'LO1', says: 'First' }],
  tasks: [],
  criteria: ['P1.1', 'P2.1', 'P2.2', 'P3.1'].map((id) => ({
    id,
    text: `Text of ${id}`,
    outcome: 'LO1',
    standing: 'proposed',
  })),
} as unknown as Parts['unit'];

const parts = (over: Partial<Parts> = {}): Parts => ({
  attempt: { id: 'a-1', startedAt: at, packedAt: at, mode: 'practice', code: '' },
  learner: { name: 'Sam', employer: '', centre: '', number: '' },
  unit,
  summary: {
    engine: 1,
    wording: 'a'.repeat(64),
    scenario: { slug: 's', version: 1, title: 'S', text: 't', hash: '0'.repeat(64) },
    agency: { name: 'A', version: 1, seed: 1 },
    goals,
    traps: [],
    questions: [],
    stateHash: '0'.repeat(64),
    log: [entry(1), entry(2, 'one')],
  },
  figures: [figure('P2.1'), figure('P2.1', 'P3.1'), figure()],
  omitted: [],
  account: written,
  declaration: { statement: 'S', name: 'Sam', signedAt: at, help: '' },
  writer: '1',
  ...over,
});

describe('the content of a pack', () => {
  it('has the shape that is read back', () => {
    const content = assemble(parts());
    expect(contentSchema.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
  });

  it('numbers figures in their order, after account and log', () => {
    expect(assemble(parts()).figures.map(({ id, evidence }) => `${id} ${evidence}`)).toEqual([
      'FIG-01 EV-03',
      'FIG-02 EV-04',
      'FIG-03 EV-05',
    ]);
  });

  it('keeps numbers in shape beyond a hundred', () => {
    const { figures } = assemble(parts({ figures: Array.from({ length: 101 }, () => figure()) }));
    expect(figures.at(-1)).toMatchObject({ id: 'FIG-101', evidence: 'EV-103' });
  });

  it('takes from the unit only the criteria that the evidence speaks to', () => {
    expect(assemble(parts()).unit).toEqual({
      title: 'Unit',
      qualification: 'Level 2',
      note: 'Numbers are our own.',
      criteria: ['P1.1', 'P2.1', 'P2.2', 'P3.1'].map((id) => ({
        id,
        text: `Text of ${id}`,
        outcome: 'LO1',
        standing: 'proposed',
      })),
    });
    expect(assemble(parts({ figures: [] })).unit.criteria.map(({ id }) => id)).toEqual(['P1.1', 'P2.1', 'P2.2']);
  });
});
