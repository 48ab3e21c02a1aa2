/** Owns the handlers of work history, qualifications and skills. */
import type { Row } from '../../record/catalogue.ts';
import { existing, liveCandidate } from '../rules/text.ts';
import { refuse, type World } from '../world.ts';
import type { Handler } from './handler.ts';

function checkJob({ started, ended }: Pick<Row<'work_history'>, 'started' | 'ended'>): void {
  if (started && ended && started > ended) refuse('ended', 'To: the job cannot end before it begins.');
}

export const addJob: Handler<'add-job'> = (world, job) => {
  liveCandidate(world, job.candidate);
  checkJob(job);
  world.insert('work_history', job);
};

export const changeJob: Handler<'change-job'> = (world, { id, changes }) => {
  const job = existing(world, 'work_history', id);
  liveCandidate(world, job.candidate);
  checkJob({ ...job, ...changes });
  world.update('work_history', id, changes);
};

export const removeJob: Handler<'remove-job'> = (world, { id }) => {
  liveCandidate(world, existing(world, 'work_history', id).candidate);
  world.remove('work_history', id);
};

function checkAwarded({ status, awarded_on }: Pick<Row<'qualification'>, 'status' | 'awarded_on'>): void {
  if (status === 'Working towards' && awarded_on)
    refuse('awarded_on', 'Awarded: what is still worked towards has not been awarded. Leave the month empty.');
}

export const addQualification: Handler<'add-qualification'> = (world, qualification) => {
  liveCandidate(world, qualification.candidate);
  checkAwarded(qualification);
  world.insert('qualification', qualification);
};

export const changeQualification: Handler<'change-qualification'> = (world, { id, changes }) => {
  const qualification = existing(world, 'qualification', id);
  liveCandidate(world, qualification.candidate);
  checkAwarded({ ...qualification, ...changes });
  world.update('qualification', id, changes);
};

export const removeQualification: Handler<'remove-qualification'> = (world, { id }) => {
  liveCandidate(world, existing(world, 'qualification', id).candidate);
  world.remove('qualification', id);
};

const skillRow = (world: World, candidate: string, skill: string): string | undefined =>
  world.where('candidate_skill', 'candidate', candidate).find((row) => row.skill === skill)?.id;

export const addSkill: Handler<'add-skill'> = (world, { candidate, skill }) => {
  liveCandidate(world, candidate);
  const { name } = existing(world, 'skill', skill);
  if (skillRow(world, candidate, skill)) refuse('skill', `${name} is on the record already.`);
  world.insert('candidate_skill', { id: `${candidate}/${skill}`, candidate, skill });
};

export const removeSkill: Handler<'remove-skill'> = (world, { candidate, skill }) => {
  liveCandidate(world, candidate);
  const row = skillRow(world, candidate, skill);
  if (!row) return refuse('skill', 'That skill is not on the record.');
  world.remove('candidate_skill', row);
};
