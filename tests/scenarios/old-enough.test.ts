/** Owns proof that whoever a scenario makes has lived the life that the record tells: nobody worked, or registered, as a child. */
import { expect, it } from 'vitest';
import { codeOfVariant } from '../../src/engine/run/prove.ts';
import { instanceOf } from '../../src/engine/scenario/instance.ts';
import { casesOf } from '../builders/cases-of.ts';
import { scenarioOf, slugs } from '../builders/scenario-files.ts';

/** Work of any kind before this age, years, wants a permit in Great Britain (Children and Young Persons Act 1933, section 18). */
const LEAST_AGE = 13;
const grownUp = (born: string): string => `${Number(born.slice(0, 4)) + LEAST_AGE}${born.slice(4)}`;

it.each(slugs())('%s knows nobody who worked or registered as a child', (slug) => {
  const { file } = scenarioOf(slug);
  for (let turn = 0; turn < casesOf(6); turn++) {
    const { candidate = [], work_history = [] } = instanceOf(file, codeOfVariant(turn)).scenario.start;
    for (const { id, date_of_birth, registered_on } of candidate) {
      if (!date_of_birth) continue;
      const jobs = work_history.flatMap((job) => (job.candidate === id && job.started ? [job.started] : []));
      for (const day of [registered_on, ...jobs]) {
        if (day) expect(day >= grownUp(date_of_birth), `${id}, born ${date_of_birth}, ${day}`).toBe(true);
      }
    }
  }
});
