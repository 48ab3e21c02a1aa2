/** Owns proof that a pack of somebody who destroyed what had to stay, and reported it, shows nothing by the report: on its pages, and when checked. */
import { expect, it } from 'vitest';
import { mistakenSteps } from '../../src/engine/run/prove.ts';
import { contentOf, packed, verdictOn } from '../builders/pack.ts';
import { played } from '../builders/run.ts';
import { scenarioOf } from '../builders/scenario-files.ts';
import { textOfPages } from '../pdf/words.ts';

const SLUG = 'archive-is-not-delete';

it('a goal that is reached by a report is not held, and the report is evidence for no criterion', async () => {
  const { solution, mistakes } = scenarioOf(SLUG);
  const mistake = mistakes.mistakes.find(({ id }) => id === 'erases-both');
  const report = mistakes['put-right'].find((each) => each.mistake === mistake?.id)?.do ?? [];
  if (!mistake) throw new Error('There is no such mistake.');
  const run = played(SLUG, [...mistakenSteps(solution, mistake), ...report]);
  const { content, pictures } = await contentOf(run, SLUG);
  const { bytes } = await packed(content, pictures);
  const lost = content.goals.find(({ id }) => id === 'put-aside-right');
  expect(lost).toMatchObject({ holds: true, reported: true });
  const reported = run.log.find(({ command }) => command.name === 'report-incident')?.step;
  const rows = content.coverage.filter(({ criterion }) => lost?.criteria.includes(criterion));
  expect(rows.length).toBeGreaterThan(0);
  for (const { best } of rows) expect(best.map(({ step }) => step)).not.toContain(reported);
  const pages = (await textOfPages(bytes)).join(' ').replace(/\s+/g, ' ');
  expect(pages).toContain('not held: the loss is reported');
  expect(pages).toContain('at the end by the report of a loss alone:');
  const verdict = await verdictOn(bytes);
  expect(verdict).toMatchObject({ kind: 'as made', differences: [] });
  expect(verdict.shown?.criteria.filter(({ standing }) => standing === 'shown').map(({ id }) => id)).not.toContain(
    'P3.4',
  );
});
