/**
 * Owns proof that what people type in another way than the scenario's author is the same answer, from the form to the goal.
 * Must never repeat what a text is to a person; kernel/text.test.ts has that.
 */
import { describe, expect, it } from 'vitest';
import { atDesk, done, played } from '../builders/run.ts';
import { aGoal, aScenario } from '../builders/scenario.ts';
import { REGISTER, scenarioOf } from '../builders/scenario-files.ts';

const { solution } = scenarioOf(REGISTER);

/** The solution, with this address on the form. */
const registeredAt = (address: string) =>
  played(
    REGISTER,
    solution.steps.map((step) =>
      step.do === 'register-candidate'
        ? { ...step, with: { ...step.with, profile: { ...(step.with['profile'] as object), address } } }
        : step,
    ),
  );

describe('the address of a message', () => {
  it.each([
    ['as it stands there', '22 Kirkgate Mews'],
    ['with a comma behind the number', '22, Kirkgate Mews'],
    ['with two spaces', '22  Kirkgate  Mews'],
    ['over two lines', '22\nKirkgate Mews'],
    ['with the town behind it', '22 Kirkgate Mews, Leeds'],
    ['in capitals', '22 KIRKGATE MEWS'],
  ])('holds the goal when it is typed %s', (_, address) =>
    expect(registeredAt(address).state.holding).toContain('contact'),
  );

  it.each(['2 Kirkgate Mews', '22 Kirkgate', '22 Kirkstall Mews'])('does not hold it as another one: %s', (address) =>
    expect(registeredAt(address).state.holding).not.toContain('contact'),
  );
});

it.each(["Ring Sean O'Neill", 'Ring Sean O’Neill', 'Ring Sean O‘Neill', 'Ring Sean ONeill', 'ring  Seán O`Neill'])(
  'an apostrophe of any kind is the same answer: %s',
  (title) => {
    const scenario = aScenario({ goals: [aGoal('rung', { some: 'task', where: { title: "Ring Sean O'Neill" } })] });
    const run = atDesk(scenario);
    done(run, 'add-task', { id: 'TASK-9001', title, due_on: '2026-11-02', owner: 'STAFF-0001' });
    expect(run.state.holding).toContain('rung');
  },
);
