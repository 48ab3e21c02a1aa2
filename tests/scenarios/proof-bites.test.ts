/**
 * Owns proof that a proof bites: a scenario that proves nothing is reported, and so is a proof that is wrong, each by its own finding.
 * Must never change what is under scenarios/.
 */
import { describe, expect, it } from 'vitest';
import { prove } from '../../src/engine/run/prove.ts';
import type { Scenario } from '../../src/engine/scenario/instance.ts';
import { mistakesSchema, type ScenarioFile, solutionSchema } from '../../src/engine/scenario/schema.ts';
import { aGoal, aScenario, aTask, aTrap } from '../builders/scenario.ts';
import { sqlite } from '../builders/sqlite.ts';

const task = aTask({ title: 'Done' });
const add = { do: 'add-task', label: 'add', because: 'It is asked for', with: task };
const nothing = { id: 'nothing', says: 'Does nothing', fails: ['task-done'], 'leave-out': ['add'] };
const again = (id = 'TASK-9002') => ({ do: 'add-task', with: { ...task, id } });
const remove = (id = 'TASK-9002') => ({ do: 'remove-task', with: { id, reason: 'Twice' } });
const two = aTrap('two', { count: 'task', where: { title: 'Done' }, 'at-least': 2 });
const twice = { id: 'twice', says: 'Does it twice', fails: ['two'], add: [again()] };
const once = { mistake: 'twice', says: 'Takes one away', do: [remove()] };
const goal = aGoal('task-done', { some: 'task', where: { title: 'Done' } });

interface Given {
  scenario?: Partial<Scenario>;
  written?: Partial<ScenarioFile>;
  steps?: object[];
  mistakes?: object[];
  alsoRight?: object[];
  putRight?: object[];
}

/** What does not hold of a small scenario with these differences. */
function failed({
  scenario = {},
  written = {},
  steps = [add],
  mistakes = [nothing],
  alsoRight = [],
  putRight = [],
}: Given): string[] {
  const findings = prove(
    sqlite,
    { ...aScenario(scenario), ...written },
    solutionSchema.parse({ steps, 'also-right': alsoRight }),
    mistakesSchema.parse({ mistakes, 'put-right': putRight }),
    { offScreen: (command) => (command === 'open-message' ? 'no button' : undefined) },
  );
  return findings.filter(({ holds }) => !holds).map(({ what, says }) => `${what}: ${says}`);
}
const withTwo: Given = { scenario: { traps: [two] }, mistakes: [nothing, twice], putRight: [once] };

const START = 'the start fails';
const PASSES = 'the solution passes';
const FAILS = 'the mistake “nothing” fails as named';
const SPRUNG = 'each trap is sprung by a mistake';

describe('a proof', () => {
  it('holds for a scenario that is right', () => {
    expect(failed({})).toEqual([]);
    expect(failed(withTwo)).toEqual([]);
  });

  it('reports a goal that holds before anything is done', () => {
    const goals = [goal, aGoal('trivial', { some: 'staff' })];
    expect(failed({ scenario: { goals } })).toContain(`${START}: the goal “trivial” holds before anything is done`);
  });

  it('reports a part of a goal that holds before anything is done, unless the goal says so', () => {
    const half = { ...aGoal('task-done', { all: [goal.holds, { none: 'hold' }] }), parts: ['the task', 'no hold'] };
    const says =
      'no hold of the goal “task-done” holds before anything is done; if that must only stay so, say it with true-at-start';
    expect(failed({ scenario: { goals: [half] } })).toEqual([
      `no part of the goal “task-done” holds by itself: ${says}`,
    ]);
    for (const part of ['no hold', 2])
      expect(failed({ scenario: { goals: [{ ...half, 'true-at-start': [part] } as never] } })).toEqual([]);
    expect(failed({ scenario: { goals: [{ ...half, 'true-at-start': [1, 2, 'what'] } as never] } })).toEqual([
      'no part of the goal “task-done” holds by itself: the task of the goal “task-done” does not hold at the start, though true-at-start says so; true-at-start of the goal “task-done” names a part that it has not',
    ]);
  });

  it('reports a trap that is sprung before anything is done, and at the end', () => {
    const traps = [aTrap('always', { some: 'staff' })];
    const found = failed({ scenario: { traps } });
    expect(found).toContain(`${START}: the trap “always” is sprung before anything is done`);
    expect(found).toContain(`${PASSES}: the trap “always” is sprung`);
    expect(found).toContain(`${FAILS}: it should fail task-done; it failed always and task-done`);
    expect(found).toContain(`${SPRUNG}: no mistake walks into the trap “always”`);
  });

  it('reports a trap that no mistake walks into', () => {
    const traps = [two, aTrap('never', { none: 'staff' })];
    expect(failed({ ...withTwo, scenario: { traps } })).toEqual([`${SPRUNG}: no mistake walks into the trap “never”`]);
  });

  it('reports a goal that no mistake leaves open', () => {
    const goals = [goal, aGoal('owned', { some: 'task', where: { title: 'Done', owner: 'STAFF-0001' } })];
    const wrong = { ...nothing, fails: ['task-done'] };
    expect(failed({ scenario: { goals }, mistakes: [wrong] })).toContain(
      'each goal is left open by a mistake: no mistake leaves the goal “owned” open, so nobody needs help with it',
    );
  });

  it('reports a solution that leaves a goal open, and how far it came', () => {
    const goals = [goal, aGoal('more', { all: [{ some: 'task', where: { title: 'Done' } }, { none: 'staff' }] })];
    expect(failed({ scenario: { goals } })[0]).toBe(`${PASSES}: the goal “more” does not hold (1 of 2)`);
  });

  it('reports a step of the solution that is refused, with its place', () => {
    const late = { ...add, with: { ...task, due_on: '2026-11-01' } };
    expect(failed({ steps: [late] })[0]).toBe(
      `${PASSES}: “add-task” was refused: Due: this day has passed.; the goal “task-done” does not hold (0 of 1)`,
    );
    const [, , found] = prove(
      sqlite,
      aScenario({}),
      solutionSchema.parse({ steps: [late] }),
      mistakesSchema.parse({ mistakes: [nothing] }),
    );
    expect(found?.at).toEqual({ file: 'solution.yaml', path: ['steps', 0] });
  });

  it('reports a step that should have been refused and was done', () => {
    expect(failed({ steps: [{ ...add, refused: true }] })[0]).toBe(
      `${PASSES}: “add-task” should have been refused and was done`,
    );
  });

  it('takes a refusal that the solution foresees', () => {
    const late = { do: 'add-task', refused: true, because: 'It is too late', with: { ...task, due_on: '2026-11-01' } };
    expect(failed({ steps: [late, add] })).toEqual([]);
  });

  it('plays every other right way, and reports one that does not pass', () => {
    const shorter = { id: 'louder', says: 'In capitals', change: { add: { title: 'DONE' } } };
    expect(failed({ alsoRight: [shorter] })).toEqual([]);
    const other = { id: 'other', says: 'In other words', change: { add: { title: 'Finished' } } };
    expect(failed({ alsoRight: [other] })).toEqual([
      'the other right way “other” passes: the goal “task-done” does not hold (0 of 1)',
    ]);
  });
});

describe('a mistake', () => {
  it.each([
    ['fails something else', { ...nothing, fails: ['other'] }, 'it should fail other; it failed task-done'],
    [
      'fails less than it names',
      { ...nothing, fails: ['other', 'task-done'] },
      'it should fail other and task-done; it failed task-done',
    ],
    ['fails nothing', { ...nothing, 'leave-out': [] }, 'it should fail task-done; it failed nothing'],
    [
      'does a step that is refused',
      { ...nothing, add: [{ do: 'open-candidate', with: { candidate: 'CAND-9999' } }] },
      '“open-candidate” was refused: There is no candidate CAND-9999.',
    ],
  ])('that %s is reported', (_, wrong, says) => {
    expect(failed({ mistakes: [wrong] })).toContain(`${FAILS}: ${says}`);
  });

  it('is the solution with steps changed, left out and added, or steps of its own', () => {
    const changed = {
      id: 'changed',
      says: 'Names it otherwise',
      fails: ['task-done'],
      change: { add: { title: 'Other', detail: 'x' } },
    };
    const own = {
      id: 'own',
      says: 'Does something else',
      fails: ['task-done'],
      steps: [{ do: 'open-candidate', with: { candidate: 'CAND-0001' } }],
    };
    const renamed = {
      mistake: 'changed',
      says: 'Names it right',
      do: [{ do: 'add-task', with: { ...task, id: 'TASK-9003' } }],
    };
    expect(failed({ ...withTwo, mistakes: [changed, twice, own], putRight: [once, renamed] })).toEqual([]);
  });

  it('that comes to something else where it is done earlier is reported, unless it says after which step it belongs', () => {
    // Taking away what is not there yet is refused; opening the record before the task repairs nothing.
    const steps = [
      { ...add, label: 'first', with: { ...task, id: 'TASK-9000', title: 'Begun' } },
      add,
      { do: 'complete-task', label: 'tick', because: 'It is done', with: { task: 'TASK-9001' } },
    ];
    const goals = [aGoal('task-done', { some: 'task', where: { title: 'Done', state: 'Done' } })];
    const reopened = {
      id: 'reopened',
      says: 'Opens it again',
      fails: ['task-done'],
      add: [{ do: 'remove-task', with: { id: 'TASK-9001', reason: 'x' } }, { ...again('TASK-9001') }],
    };
    const ticked = {
      mistake: 'reopened',
      says: 'Ticks it',
      do: [{ do: 'complete-task', with: { task: 'TASK-9001' } }],
    };
    const given = (mistake: object, turn: number) =>
      prove(
        sqlite,
        aScenario({ goals }),
        solutionSchema.parse({ steps }),
        mistakesSchema.parse({ mistakes: [{ ...nothing, 'leave-out': ['tick'] }, mistake], 'put-right': [ticked] }),
        { turn },
      ).filter(({ holds }) => !holds);
    // Over the learners each place has its turn: only before the tick does it go unnoticed.
    const found = [0, 1, 2].flatMap((turn) => given(reopened, turn).map(({ says }) => says));
    expect(found).toEqual([
      'done before “tick” it should fail task-done; it failed nothing; if it belongs later, say after which label (after)',
    ]);
    expect([0, 1, 2].flatMap((turn) => given({ ...reopened, after: 'tick' }, turn))).toEqual([]);
  });
});

describe('what is put right', () => {
  it('is shown for each mistake, or comes of doing what was left out', () => {
    expect(failed({ ...withTwo, putRight: [] })).toEqual([
      'the mistake “twice” can be put right: nothing shows how it is put right: give its steps under put-right',
      'each trap can be put right: nothing puts the trap “two” right',
    ]);
  });

  it('holds in the end', () => {
    const more = { mistake: 'twice', says: 'Adds one more', do: [again('TASK-9003')] };
    expect(failed({ ...withTwo, putRight: [more] })).toContain(
      'the mistake “twice” can be put right: in the end two is still wrong',
    );
  });
});

describe('all ways together', () => {
  it('make every message arrive', () => {
    const coming = [
      {
        rows: {
          message: [
            {
              id: 'MSG-9001',
              mailbox: 'Inbox',
              kind: 'E-mail',
              sender: 'A',
              recipient: 'You',
              subject: 'Late',
              body: 'x',
              on_day: '2026-11-02',
              at_time: '09:00',
            },
          ],
        },
        arrives: { step: 99 },
      },
    ];
    const mail = [
      {
        from: 'A',
        subject: 'Late',
        text: 'x',
        arrives: { step: 99 },
        to: 'You',
        kind: 'E-mail',
        mailbox: 'Inbox',
        on: 'today',
        at: '09:00',
        attached: [],
      },
    ];
    expect(failed({ scenario: { coming: coming as never }, written: { mail: mail as never } })).toEqual([
      'each message arrives in some run: the message “Late” arrives in no run',
    ]);
  });

  it('take every figure', () => {
    const capture = [
      { step: 'add-task', outcome: 'done' as const, criteria: [] },
      { step: 'bin-candidate', outcome: 'done' as const, criteria: [] },
    ];
    expect(failed({ scenario: { capture } })).toEqual([
      'each figure is taken in some run: the figure of “bin-candidate” is taken in no run',
    ]);
  });

  it('can be done on a screen', () => {
    const unseen = { do: 'open-message', with: { message: 'MSG-0001' } };
    expect(failed({ alsoRight: [{ id: 'later', says: 'Reads first', add: [unseen] }] })).toContain(
      'each step can be done on a screen: “open-message” cannot be done on a screen: no button',
    );
  });
});

it('lists of words whose examples are read otherwise are reported, with the words that were found', () => {
  const words = {
    health: { any: ['epilep*'], counts: ['Has epilepsy', 'Has seizures'], not: ['No epilepsy', 'An epileptic'] },
  };
  expect(failed({ written: { words } })).toEqual([
    'the words “health” are read as their examples say: “Has seizures” should count, and does not; “An epileptic” should not count, and counts by “epileptic”',
  ]);
});
