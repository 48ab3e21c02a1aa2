/** Owns proof that questions come out of a learner's own log: three to five, each at its step, in the learner's and the log's words. */
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../../tests/builders/pack.ts';
import { act, atDesk, done, mistaken, solved } from '../../../../tests/builders/run.ts';
import { aScenario } from '../../../../tests/builders/scenario.ts';
import { PUT_RIGHT, REGISTER, scenarioOf } from '../../../../tests/builders/scenario-files.ts';
import type { Run } from '../../../engine/run/run.ts';
import { LEAST, MOST, type Question, questionsOf } from './questions.ts';

async function asked(slug: string, run: Run): Promise<{ questions: Question[]; steps: number }> {
  const { content } = await contentOf(run, slug, 0, 0);
  const { scenario } = run;
  run.close();
  return { questions: questionsOf(content, scenario), steps: content.log.length };
}

describe('questions for the professional discussion', () => {
  it.each([REGISTER, PUT_RIGHT])('of %s are three to five, one for each step, in their order', async (slug) => {
    const { questions, steps } = await asked(slug, solved(slug));
    expect(questions.length).toBeGreaterThanOrEqual(LEAST);
    expect(questions.length).toBeLessThanOrEqual(MOST);
    const at = questions.map(({ step }) => step);
    expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
    for (const { step, says } of questions) {
      expect(step).toBeLessThanOrEqual(steps);
      expect(says).toMatch(new RegExp(`^Step ${step}\\b.*\\?$`, 's'));
    }
  });

  it('ask about a trap that was walked into, and how it stands', async () => {
    const { mistakes } = scenarioOf(REGISTER);
    const trapped = mistakes.mistakes.find(({ id }) => id.includes('health')) ?? mistakes.mistakes[0];
    const { questions } = await asked(REGISTER, mistaken(REGISTER, trapped?.id ?? ''));
    expect(questions.some(({ says }) => says.includes('It stood so at the end'))).toBe(true);
  });

  it('ask about a trap that was not walked into, at the step that came nearest to it', async () => {
    const { questions } = await asked(REGISTER, solved(REGISTER));
    expect(questions.some(({ says }) => says.includes('In your work it did not.'))).toBe(true);
  });

  it('ask about what was refused, taken back and given as a reason', async () => {
    // No trap lies in it, so that nothing else is asked about its steps.
    const run = atDesk(aScenario({ traps: [] }));
    const id = run.query('candidates', {}).lines[0]?.id ?? '';
    act(run, 'update-candidate', { candidate: id, changes: { mobile: 'no number' } });
    const task = { candidate: id, detail: null, due_on: '2026-12-09', owner: 'STAFF-0001' };
    done(run, 'add-task', { ...task, id: 'TASK-9001', title: 'Ring about Monday' });
    done(run, 'remove-task', { id: 'TASK-9001', reason: 'It was on the list twice' });
    const { questions } = await asked(PUT_RIGHT, run);
    expect(questions.find(({ step }) => step === 2)?.says).toContain('was refused');
    expect(questions.find(({ step }) => step === 3)?.says).toContain('step 4 left nothing of it');
    expect(questions.find(({ step }) => step === 4)?.says).toContain('“It was on the list twice”');
  });
});
