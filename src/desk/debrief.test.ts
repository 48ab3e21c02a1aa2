/** Owns proof of when there is something to look back on, and of whose solution it is compared with. Must never judge the debrief itself. */
import { describe, expect, it } from 'vitest';
import { at, task, working } from '../../tests/builders/desk.ts';
import type { DeskDeps } from './attempt-service.ts';

const solution = (scenario: string) => async () => ({
  scenario,
  steps: [{ do: 'add-task', with: task(2) as never, refused: false }],
});
async function packed(over: Partial<DeskDeps> = {}) {
  const { desk } = await working(over);
  await desk.do('add-task', task(1), at(2));
  await desk.do('write-account', {}, at(3));
  return desk;
}

describe('looking back', () => {
  it('has nothing to tell before the pack is made', async () => {
    let asked = 0;
    const desk = await packed({
      fetchSolution: async () => {
        asked += 1;
        return undefined;
      },
    });
    expect(await desk.debrief()).toBeUndefined();
    expect(asked).toBe(0);
  });

  it('has the learner’s way beside the solution’s when that is of the same scenario', async () => {
    const first = await packed();
    const { scenario } = await first.summary();
    const desk = await packed({ fetchSolution: solution(scenario.hash) });
    await desk.do('make-pack', {}, at(4));
    const debrief = await desk.debrief();
    expect(debrief?.ways).toMatchObject([{ yours: { step: 2 }, theirs: expect.stringContaining('Add the task') }]);
    expect(debrief?.goals.map(({ holds }) => holds)).toEqual([true]);
  });

  it.each<[string, DeskDeps['fetchSolution']]>([
    ['is of another version', solution('another')],
    ['is not there', async () => undefined],
    ['cannot be fetched', () => Promise.reject(new Error('no line'))],
  ])('has all but the ways where the solution %s', async (_, fetchSolution) => {
    const desk = await packed({ fetchSolution });
    await desk.do('make-pack', {}, at(4));
    expect(await desk.debrief()).toMatchObject({ ways: [], goals: [{ holds: true }] });
  });
});
