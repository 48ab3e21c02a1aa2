/** Owns the handlers of work history, qualifications and skills. */
import type { Row } from '../../record/catalogue.ts';
import { type Crm, refuse } from '../crm.ts';
import { existing, liveCandidate, refuseField } from '../rules/checks.ts';
import { tagged } from '../rules/tagged.ts';
import type { Handler } from './handler.ts';

function checkJob({ started, ended }: Pick<Row<'work_history'>, 'started' | 'ended'>): void {
  if (started && ended && started > ended) refuseField('work_history', 'ended', 'the job cannot end before it begins.');
}

export const addJob: Handler<'add-job'> = (crm, job) => {
  liveCandidate(crm, job.candidate);
  checkJob(job);
  crm.insert('work_history', job);
};

export const changeJob: Handler<'change-job'> = (crm, { id, changes }) => {
  const job = existing(crm, 'work_history', id);
  liveCandidate(crm, job.candidate);
  checkJob({ ...job, ...changes });
  crm.update('work_history', id, changes);
};

export const removeJob: Handler<'remove-job'> = (crm, { id }) => {
  liveCandidate(crm, existing(crm, 'work_history', id).candidate);
  crm.remove('work_history', id);
};

function checkAwarded({ status, awarded_on }: Pick<Row<'qualification'>, 'status' | 'awarded_on'>): void {
  if (status === 'Working towards' && awarded_on)
    refuseField(
      'qualification',
      'awarded_on',
      'what is still worked towards has not been awarded. Leave the month empty.',
    );
}

export const addQualification: Handler<'add-qualification'> = (crm, qualification) => {
  liveCandidate(crm, qualification.candidate);
  checkAwarded(qualification);
  crm.insert('qualification', qualification);
};

export const changeQualification: Handler<'change-qualification'> = (crm, { id, changes }) => {
  const qualification = existing(crm, 'qualification', id);
  liveCandidate(crm, qualification.candidate);
  checkAwarded({ ...qualification, ...changes });
  crm.update('qualification', id, changes);
};

export const removeQualification: Handler<'remove-qualification'> = (crm, { id }) => {
  liveCandidate(crm, existing(crm, 'qualification', id).candidate);
  crm.remove('qualification', id);
};

const skillRow = (crm: Crm, candidate: string, skill: string): string | undefined =>
  crm.where('candidate_skill', 'candidate', candidate).find((row) => row.skill === skill)?.id;

export const addSkill: Handler<'add-skill'> = (crm, { candidate, skill }) => {
  liveCandidate(crm, candidate);
  const { name } = existing(crm, 'skill', skill);
  if (skillRow(crm, candidate, skill)) refuse('skill', `${name} is on the record already.`);
  crm.insert('candidate_skill', { id: `${candidate}/${skill}`, candidate, skill });
};

export const removeSkill: Handler<'remove-skill'> = (crm, { candidate, skill }) => {
  liveCandidate(crm, candidate);
  const row = skillRow(crm, candidate, skill);
  if (!row) return refuse('skill', 'That skill is not on the record.');
  crm.remove('candidate_skill', row);
};

export const removeTag: Handler<'remove-tag'> = (crm, { candidate, tag }) => {
  liveCandidate(crm, candidate);
  const rows = tagged(crm, candidate, tag);
  if (rows.length === 0) refuse('tag', `${existing(crm, 'tag', tag).name} is not on the record.`);
  for (const { id } of rows) crm.remove('candidate_tag', id, tag);
};
