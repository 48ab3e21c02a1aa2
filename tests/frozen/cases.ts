/**
 * Owns the attempts that are frozen for each engine version: both solutions, mistakes, refusals, help, a figure of the learner's own.
 * Must never change what a case does once a pack of it has left; another attempt is another case.
 */
import type { Run } from '../../src/engine/run/run.ts';
import { act, done, mistaken, solved } from '../builders/run.ts';
import { LAWFUL_BASES, PUT_RIGHT, REGISTER } from '../builders/scenario-files.ts';

export interface FrozenCase {
  name: string;
  slug: string;
  play(): Run;
}

const stumbling = (): Run => {
  const run = mistaken(PUT_RIGHT, 'six-years-to-be-safe');
  // Refused: it is archived already. Then put right.
  const archive = {
    candidate: 'CAND-0202',
    retention_rule: 'R-06',
    release_on: '2031-01-15',
    reason: 'The copy runs longer',
  };
  act(run, 'archive-candidate', archive);
  done(run, 'restore-candidate', { candidate: 'CAND-0202', reason: 'Kept too long' });
  done(run, 'archive-candidate', archive);
  return run;
};

const withHelp = (): Run => {
  const run = mistaken(REGISTER, 'registered-twice');
  // Refused: no such skill, a name emptied, a level of help that was taken before.
  act(run, 'add-skill', { candidate: 'CAND-0201', skill: 'SKILL-9999' });
  act(run, 'update-candidate', { candidate: 'CAND-0201', changes: { last_name: '' } });
  act(run, 'show-help', { goal: 'one-record', level: 'nudge' });
  act(run, 'show-help', { goal: 'one-record', level: 'nudge' });
  done(run, 'take-figure', { caption: 'What the record held before I put it right' });
  return run;
};

export const frozenCases: readonly FrozenCase[] = [
  { name: 'register-solved', slug: REGISTER, play: () => solved(REGISTER) },
  { name: 'put-right-solved', slug: PUT_RIGHT, play: () => solved(PUT_RIGHT) },
  { name: 'register-twice-with-help', slug: REGISTER, play: withHelp },
  { name: 'put-right-stumbling', slug: PUT_RIGHT, play: stumbling },
  { name: 'lawful-bases-solved', slug: LAWFUL_BASES, play: () => solved(LAWFUL_BASES) },
];
