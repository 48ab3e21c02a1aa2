/** Owns what a run shows of itself, for tests that lay two runs beside each other. Must never leave out what a screen or a pack tells. */
import type { Run } from '../../src/engine/run/run.ts';

export const shownOf = (run: Run) => ({
  state: run.stateHash(),
  log: [...run.log],
  phase: run.state.phase,
  help: run.state.help,
  helped: run.helped,
  goals: run.goals(),
  sprung: run.state.sprung,
  reached: [...run.reached].sort(),
  progress: run.scenario.goals.map(({ id }) => run.progress(id)),
  told: run.scenario.goals.map(({ id }) => run.told(id)),
  today: run.today,
  next: [run.query('nextId', { table: 'task' }), run.query('nextId', { table: 'candidate' })],
  people: run.query('candidates', {}),
  found: run.query('candidates', { boolean: 'a* OR manager' }),
  inbox: run.query('messages', { mailbox: 'Inbox' }),
  beyond: run.beyond(),
  met: run.traps().map(({ id }) => run.met(id)),
});
