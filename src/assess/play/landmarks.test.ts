/** Owns proof that every mark of a player stands at its step, in the words of the log. */
import { expect, it } from 'vitest';
import { contentOf } from '../../../tests/builders/pack.ts';
import { act, atDesk, done } from '../../../tests/builders/run.ts';
import { PUT_RIGHT, scenarioOf } from '../../../tests/builders/scenario-files.ts';
import { landmarksOf } from './landmarks.ts';

it('marks goals, traps, what was put right, refusals, figures and help, each at its step', async () => {
  const { scenario, hash } = scenarioOf(PUT_RIGHT);
  const run = atDesk(scenario, hash);
  act(run, 'add-task', { id: 'TASK-0001' });
  done(run, 'show-help', { goal: scenario.goals[0]?.id, level: 'nudge' });
  done(run, 'take-figure', { caption: 'How it stands' });
  const { content } = await contentOf(run, PUT_RIGHT, 0, 9);
  run.close();
  const marks = landmarksOf(content);
  expect(marks.map(({ step, kind }) => [step, kind])).toEqual([
    [2, 'refused'],
    [3, 'help'],
    [4, 'figure'],
  ]);
  const [entry] = content.log;
  const told = { ...entry, reached: [scenario.goals[0]?.id], sprung: [scenario.traps[0]?.id] } as typeof entry;
  expect(landmarksOf({ ...content, log: told ? [told] : [] })).toEqual([
    { step: 1, kind: 'goal', says: content.goals[0]?.says },
    { step: 1, kind: 'trap', says: content.traps[0]?.says },
  ]);
  const goals = content.goals.map((goal) => ({ ...goal, holds: true, reported: true as const }));
  expect(landmarksOf({ ...content, goals, log: told ? [told] : [] })[0]?.kind).toBe('goal by a loss');
});
