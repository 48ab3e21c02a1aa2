/** Owns the handlers of work history, qualifications and skills. */
import { Checks, existing, liveCandidate } from '../rules/text.ts';
import { refuse, type World } from '../world.ts';
import type { Handler } from './handler.ts';

interface JobInput {
  employer?: string | undefined;
  job_title?: string | undefined;
  started?: string | null | undefined;
  ended?: string | null | undefined;
}

function checkJob(job: JobInput, today: string): void {
  const checks = new Checks();
  if (job.employer !== undefined) checks.text('employer', 'Employer', job.employer);
  if (job.job_title !== undefined) checks.text('job_title', 'Job title', job.job_title);
  checks.month('started', 'From', job.started).month('ended', 'To', job.ended);
  if (job.started && job.ended)
    checks.that(job.started <= job.ended, 'ended', 'To: the job cannot end before it begins.');
  if (job.started) checks.that(job.started <= today.slice(0, 7), 'started', 'From: this month has not come yet.');
  checks.settle();
  if (!job.started) refuse('started', 'From is missing. A work history without dates cannot show a gap.');
}

export const addJob: Handler<'add-job'> = (world, { id, candidate, ...job }) => {
  liveCandidate(world, candidate);
  checkJob(job, world.today);
  world.insert('work_history', { id, candidate, ...job });
};

export const changeJob: Handler<'change-job'> = (world, { id, changes }) => {
  const job = existing(world, 'work_history', id);
  liveCandidate(world, job.candidate);
  checkJob({ ...job, ...changes }, world.today);
  world.update('work_history', id, defined(changes));
};

export const removeJob: Handler<'remove-job'> = (world, { id }) => {
  liveCandidate(world, existing(world, 'work_history', id).candidate);
  world.remove('work_history', id);
};

const NOT_YET = 'Awarded: what is still worked towards has not been awarded. Leave the month empty.';

export const addQualification: Handler<'add-qualification'> = (world, { id, candidate, ...given }) => {
  liveCandidate(world, candidate);
  new Checks()
    .text('title', 'Qualification', given.title)
    .month('awarded_on', 'Awarded', given.awarded_on)
    .day('expires_on', 'Expires', given.expires_on)
    .that(given.status !== 'Working towards' || !given.awarded_on, 'awarded_on', NOT_YET)
    .settle();
  world.insert('qualification', { id, candidate, ...given });
};

export const changeQualification: Handler<'change-qualification'> = (world, { id, changes }) => {
  const qualification = existing(world, 'qualification', id);
  liveCandidate(world, qualification.candidate);
  const after = { ...qualification, ...changes };
  new Checks()
    .text('title', 'Qualification', after.title)
    .month('awarded_on', 'Awarded', after.awarded_on)
    .day('expires_on', 'Expires', after.expires_on)
    .that(after.status !== 'Working towards' || !after.awarded_on, 'awarded_on', NOT_YET)
    .settle();
  world.update('qualification', id, defined(changes));
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

/** Fields that were given; `undefined` stands for "not touched". */
function defined<T extends object>(changes: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
