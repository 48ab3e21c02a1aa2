/**
 * Owns proof that coverage says which evidence speaks to which criterion, and how.
 * Must never weigh evidence; it counts and points.
 */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../engine/log/entry.ts';
import type { Parts } from './assemble.ts';
import { coverageOf, evidenceIn, MOST_NAMED } from './coverage.ts';
import { LOG_EVIDENCE } from './names.ts';
import type { Account, Figure } from './schema.ts';

const at = '2026-11-23T10:00:00.000+00:00';
const empty: Account = {
  situation: '',
  task: ' ',
  action: '',
  result: '',
  history: { firstSaved: null, lastSaved: null, saves: 0, pastes: 0 },
};
const written: Account = { ...empty, action: 'I saved it (step 2).' };
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

describe('the coverage', () => {
  const lines = (
    account: Account,
    figures: Omit<Figure, 'id' | 'evidence'>[] = parts().figures,
    log = parts().summary.log,
  ): string[] =>
    coverageOf(
      goals,
      log,
      figures.map((each, i) => ({ ...each, id: `FIG-0${i + 1}`, evidence: `EV-0${i + 3}` })),
      account,
    ).map((row) => `${row.criterion}: ${evidenceIn(row).toSorted().join(' ')} (${row.how})`);

  it('names account, log and figures where they speak to a criterion, and how', () => {
    expect(lines(written)).toEqual([
      'P1.1:  ()',
      'P2.1: EV-01 EV-02 EV-03 EV-04 (SIM, P, PS)',
      'P2.2: EV-01 EV-02 (SIM, P, PS)',
      'P3.1: EV-04 (SIM, P)',
    ]);
  });

  it('takes a figure that the account names for the step it shows', () => {
    expect(lines({ ...empty, action: 'I saved it (Figure 2).' })).toEqual([
      'P1.1:  ()',
      'P2.1: EV-01 EV-02 EV-03 EV-04 (SIM, P, PS)',
      'P2.2: EV-02 (SIM, P)',
      'P3.1: EV-01 EV-04 (SIM, P, PS)',
    ]);
  });

  it.each(['(Fig. 2)', '(EV-04)', 'figures 2 and 9'])('takes %s for the same name as Figure 2', (name) => {
    expect(lines({ ...empty, action: `I saved it ${name}.` })).toEqual(
      lines({ ...empty, action: 'I saved it (Figure 2).' }),
    );
  });

  it('leaves the account out while it names no step and no figure', () => {
    expect(lines(empty)).toEqual([
      'P1.1:  ()',
      'P2.1: EV-02 EV-03 EV-04 (SIM, P)',
      'P2.2: EV-02 (SIM, P)',
      'P3.1: EV-04 (SIM, P)',
    ]);
  });

  it('leaves the log out for a goal that does not hold at the end, although it was reached once', () => {
    const log = [entry(1, 'two'), { ...entry(2), lost: ['two'] }];
    expect(lines(empty, [], log)[0]).toBe('P1.1:  ()');
  });

  it('takes no figure of a refused try for evidence, although the scenario pictures it', () => {
    const log = [{ ...entry(1), outcome: 'refused' as const }, entry(2)];
    const [, about] = coverageOf(goals.slice(0, 1), log, numbered([figure('P3.1')]), empty);
    expect(about).toEqual({ criterion: 'P2.2', best: [], also: [LOG_EVIDENCE], how: 'SIM, P' });
    expect(lines(empty, [figure('P3.1')], log).at(-1)).toBe('P3.1:  ()');
  });

  describe('when a later step took back what one had written', () => {
    const wrote = (step: number, name: string, input: Entry['command']['input'], changes: Entry['changes']): Entry => ({
      ...entry(step),
      command: { name, input, at },
      changes,
    });
    const twin = { table: 'candidate', id: 'CAND-0202' };
    const made = (step: number) =>
      wrote(step, 'register-candidate', { candidate: twin.id }, [
        { ...twin, field: 'state', from: null, to: 'Active' },
        { ...twin, field: 'town', from: null, to: 'Leeds' },
      ]);
    const job = { table: 'work_history', id: 'JOB-1001' };
    const withJob = (step: number) =>
      wrote(step, 'add-job', { id: job.id }, [
        { ...job, field: 'candidate', from: null, to: twin.id },
        { ...job, field: 'employer', from: null, to: 'Wharfe' },
      ]);
    const binned = (step: number) =>
      wrote(step, 'bin-candidate', { candidate: twin.id }, [
        { ...twin, field: 'state', from: 'Active', to: 'In the bin' },
      ]);
    const restored = (step: number) =>
      wrote(step, 'restore-candidate', { candidate: twin.id }, [
        { ...twin, field: 'state', from: 'In the bin', to: 'Active' },
      ]);
    const town = (step: number, from: string, to: string) =>
      wrote(step, 'update-candidate', { candidate: twin.id }, [{ ...twin, field: 'town', from, to }]);
    /** The steps whose figures speak to the criterion, where each step has one. */
    const speaking = (log: Entry[], holding: typeof goals = []) => {
      const all = numbered(log.map(({ step }) => ({ ...figure('P2.1'), step })));
      const rows = coverageOf(holding, log, all, empty);
      const row = rows.find(({ criterion }) => criterion === 'P2.1');
      return all.filter(({ evidence }) => row && evidenceIn(row).includes(evidence)).map(({ step }) => step);
    };

    it('takes no registration for evidence whose record was binned as a twin, nor what was added to that record', () => {
      expect(speaking([made(1), withJob(2), binned(3)])).toEqual([3]);
    });

    it('takes it for evidence again once the record is restored, and the binning no more', () => {
      expect(speaking([made(1), withJob(2), binned(3), restored(4)])).toEqual([1, 2, 4]);
    });

    it('takes no value for evidence that was written over, and a record while anything of it is left', () => {
      expect(speaking([made(1), town(2, 'Leeds', 'York'), town(3, 'York', 'Leeds')])).toEqual([1, 3]);
    });

    it('takes no row for evidence that was removed, whatever the CRM wrote elsewhere by itself', () => {
      const activity = { table: 'activity', id: 'ACT-1001' };
      const call = wrote(1, 'add-activity', { id: activity.id }, [
        { ...activity, field: 'subject', from: null, to: 'Call' },
        { table: 'candidate', id: 'CAND-0001', field: 'last_contact', from: null, to: '2026-11-02' },
      ]);
      const removed = wrote(2, 'remove-activity', { id: activity.id }, [
        { ...activity, field: '', from: activity.id, to: null },
      ]);
      expect(speaking([call])).toEqual([1]);
      expect(speaking([call, removed])).toEqual([2]);
    });

    it('takes a step for evidence all the same that made a goal hold to the end, and a step that only looked', () => {
      expect(speaking([{ ...made(1), reached: ['one'] }, entry(2), binned(3)], goals)).toEqual([1, 2, 3]);
    });

    it('takes no account for evidence that names nothing but what was taken back', () => {
      const log = [made(1), binned(2)];
      const told = { ...empty, action: 'I registered her (step 1).' };
      expect(coverageOf([], log, numbered([figure('P2.1')]), told)).toEqual([
        { criterion: 'P2.1', best: [], also: [], how: '' },
      ]);
    });
  });

  it('takes the figure of a step that made a goal of the criterion hold, also where the scenario does not name the criterion', () => {
    const [row] = coverageOf(goals.slice(0, 1), [entry(1, 'one')], numbered([figure()]), empty);
    expect(row).toMatchObject({ criterion: 'P2.1', best: [{ step: 1, evidence: 'EV-03' }] });
  });
});

const numbered = (figures: Omit<Figure, 'id' | 'evidence'>[]): Figure[] =>
  figures.map((each, i) => ({ ...each, id: `FIG-0${i + 1}`, evidence: `EV-0${i + 3}` }));

describe('what is to be read first', () => {
  const many = Array.from({ length: 8 }, (_, i) => `goal-${i + 1}`);
  const all = many.map((id) => ({ id, says: id, holds: true, criteria: ['P2.1'] }));
  const row = (log: Entry[], figures: Omit<Figure, 'id' | 'evidence'>[] = [], holding = all) =>
    coverageOf(holding, log, numbered(figures), empty)[0];

  it('is the steps that made goals hold: those that made most, then those with a figure, and never more than a few', () => {
    const log = [
      entry(1, 'goal-1'),
      entry(2, 'goal-2', 'goal-3', 'goal-4'),
      entry(3, 'goal-5'),
      entry(4, 'goal-6'),
      entry(5, 'goal-7'),
      entry(6, 'goal-8'),
    ];
    const found = row(
      log,
      [5, 6].map((step) => ({ ...figure('P2.1'), step })),
    );
    expect(found?.best).toEqual([
      { step: 1, evidence: LOG_EVIDENCE },
      { step: 2, evidence: LOG_EVIDENCE },
      { step: 5, evidence: 'EV-03' },
      { step: 6, evidence: 'EV-04' },
    ]);
    expect(found?.best).toHaveLength(MOST_NAMED);
  });

  it('is the step after which a goal held to the end, not an earlier one that was undone', () => {
    const log = [entry(1, 'goal-1'), { ...entry(2), lost: ['goal-1'] }, entry(3, 'goal-1')];
    expect(row(log)?.best.map(({ step }) => step)).toEqual([3]);
  });

  it('leaves out what made a goal hold that holds no more, and figures that only look on', () => {
    const log = [entry(1, 'goal-1'), { ...entry(2), lost: ['goal-1'] }];
    const gone = all.slice(0, 1).map((goal) => ({ ...goal, holds: false }));
    expect(row(log, [{ ...figure('P2.1'), step: 2 }], gone)).toMatchObject({ best: [], also: ['EV-03'] });
  });

  it('names nothing twice: what is named first is not said again among the rest', () => {
    const log = [entry(1, 'goal-1'), entry(2)];
    const found = row(
      log,
      [1, 2].map((step) => ({ ...figure('P2.1'), step })),
    );
    expect(found).toMatchObject({ best: [{ evidence: 'EV-03' }], also: [LOG_EVIDENCE, 'EV-04'] });
  });

  it('follows the learner’s order only in its numbers: the steps stand as the work went', () => {
    const log = [entry(1, 'goal-1'), entry(2, 'goal-2')];
    const found = row(
      log,
      [2, 1].map((step) => ({ ...figure('P2.1'), step })),
    );
    expect(found?.best).toEqual([
      { step: 1, evidence: 'EV-04' },
      { step: 2, evidence: 'EV-03' },
    ]);
  });
});
