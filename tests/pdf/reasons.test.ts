/**
 * Owns proof that every reason a learner gave stands whole in the pack's log: the words that are judged are printed.
 * Must never look at how the page is laid out; write.test.ts does.
 */
import { expect, it } from 'vitest';
import { stepsFor } from '../../src/engine/scenario/instance.ts';
import { contentOf, packed } from '../builders/pack.ts';
import { act, atDesk, done } from '../builders/run.ts';
import { PUT_RIGHT, REGISTER, scenarioOf } from '../builders/scenario-files.ts';
import { textOfPages } from './words.ts';

const WHY = 'Mother and daughter share one telephone; both came to the office on Monday';

it('the reason why somebody is a different person stands whole in the log of the pack', async () => {
  const { scenario, hash, solution, instance } = scenarioOf(REGISTER);
  const save = stepsFor(instance, solution.steps).find(({ label }) => label === 'save');
  const run = atDesk(scenario, hash);
  const twin = run.query('candidates', {}).lines[0];
  const input = { ...save?.with, profile: { ...(save?.with['profile'] as object), mobile: twin?.mobile } };
  expect(act(run, 'register-candidate', input).outcome).toBe('refused');
  done(run, 'register-candidate', { ...input, different: WHY });
  const { content, pictures } = await contentOf(run, REGISTER, 0);
  const { bytes } = await packed(content, pictures);
  const text = (await textOfPages(bytes)).join(' ').replace(/\s+/g, ' ');
  expect(text).toContain(`Why it is a different person: ${WHY}`);
});

it('the reasons for binning, restoring and archiving a record stand whole in the log of the pack', async () => {
  const { scenario, hash } = scenarioOf(PUT_RIGHT);
  const run = atDesk(scenario, hash);
  const reasons = [`${WHY}, so it came back`, `${WHY}, so it was binned`, `${WHY}, so it was archived`] as const;
  done(run, 'restore-candidate', { candidate: 'CAND-0202', reason: reasons[0] });
  done(run, 'bin-candidate', { candidate: 'CAND-0202', reason: reasons[1] });
  done(run, 'restore-candidate', { candidate: 'CAND-0202', reason: reasons[0] });
  const kept = { retention_rule: 'R-06', release_on: '2027-01-15' };
  done(run, 'archive-candidate', { candidate: 'CAND-0202', reason: reasons[2], ...kept });
  const { content, pictures } = await contentOf(run, PUT_RIGHT, 0);
  const { bytes } = await packed(content, pictures);
  const text = (await textOfPages(bytes)).join(' ').replace(/\s+/g, ' ');
  for (const reason of reasons) expect(text).toContain(`Reason given: ${reason}`);
});
