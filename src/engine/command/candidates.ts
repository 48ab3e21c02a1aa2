/** Owns the commands about a candidate: the record itself, history, skills, contact, restricted data, tasks. */
import { neededAtRegistration, profileFields } from '../record/profile.ts';
import { command, query } from './define.ts';
import { changesOf, differentPerson, fields, labelsOf, makes, reason, row, wholeOf } from './fields.ts';

export const openCandidate = query(
  'open-candidate',
  { candidate: row('candidate') },
  (i) => `Open the record ${i.candidate}`,
);

export const registerCandidate = command(
  'register-candidate',
  {
    candidate: makes('candidate'),
    profile: wholeOf('candidate', profileFields, neededAtRegistration),
    ...differentPerson(),
  },
  (i) => {
    const name = [i.profile.first_name, i.profile.last_name].filter(Boolean).join(' ');
    return `Save a new candidate record for ${name || 'a person without a name'}`;
  },
);

export const updateCandidate = command(
  'update-candidate',
  {
    candidate: row('candidate'),
    changes: changesOf('candidate', profileFields, neededAtRegistration),
    ...differentPerson(),
  },
  (i) => `Change ${labelsOf('candidate', i.changes)} of ${i.candidate}`,
);

const job = ['job_title', 'employer', 'started', 'ended', 'duties'] as const;
const dated = { started: 'A work history without dates cannot show a gap.' };
export const addJob = command(
  'add-job',
  { id: makes('work_history'), ...fields('work_history', ['candidate', ...job], dated) },
  (i) => `Add the job ${i.job_title || '(no title)'} at ${i.employer || '(no employer)'} to ${i.candidate}`,
);
export const changeJob = command(
  'change-job',
  { id: row('work_history'), changes: changesOf('work_history', job, dated) },
  (i) => `Change ${labelsOf('work_history', i.changes)} of the job ${i.id}`,
);
export const removeJob = command('remove-job', { id: row('work_history') }, (i) => `Remove the job ${i.id}`);

const qualification = ['title', 'level', 'status', 'awarded_on', 'expires_on', 'certificate_seen'] as const;
export const addQualification = command(
  'add-qualification',
  { id: makes('qualification'), ...fields('qualification', ['candidate', ...qualification]) },
  (i) => `Add the qualification ${i.title || '(no title)'} as “${i.status}” to ${i.candidate}`,
);
export const changeQualification = command(
  'change-qualification',
  { id: row('qualification'), changes: changesOf('qualification', qualification) },
  (i) => `Change ${labelsOf('qualification', i.changes)} of the qualification ${i.id}`,
);
export const removeQualification = command(
  'remove-qualification',
  { id: row('qualification') },
  (i) => `Remove the qualification ${i.id}`,
);

export const addSkill = command(
  'add-skill',
  { candidate: row('candidate'), skill: row('skill') },
  (i) => `Add the skill ${i.skill} to ${i.candidate}`,
);
export const removeSkill = command(
  'remove-skill',
  { candidate: row('candidate'), skill: row('skill') },
  (i) => `Remove the skill ${i.skill} from ${i.candidate}`,
);

export const removeTag = command(
  'remove-tag',
  { candidate: row('candidate'), ...fields('candidate_tag', ['tag']) },
  (i) => `Take the tag ${i.tag || '(none)'} off ${i.candidate}`,
);

export const addActivity = command(
  'add-activity',
  {
    id: makes('activity'),
    candidate: row('candidate'),
    ...fields('activity', ['kind', 'happened_on', 'subject', 'body']),
  },
  (i) => `Add ${i.kind === 'E-mail' ? 'an' : 'a'} ${i.kind.toLowerCase()} to the open notes of ${i.candidate}`,
);
export const changeActivity = command(
  'change-activity',
  { id: row('activity'), changes: changesOf('activity', ['subject', 'body']) },
  (i) => `Change ${labelsOf('activity', i.changes)} of the note ${i.id}`,
);
export const removeActivity = command(
  'remove-activity',
  { id: row('activity'), ...reason() },
  (i) => `Remove the note ${i.id}`,
);

export const recordAdjustment = command(
  'record-adjustment',
  { id: makes('adjustment'), ...fields('adjustment', ['candidate', 'need', 'permission']) },
  (i) =>
    `Record an adjustment for ${i.candidate} in the restricted part, ${i.permission ? 'with' : 'without'} the candidate’s permission`,
);
export const removeAdjustment = command(
  'remove-adjustment',
  { id: row('adjustment'), ...reason() },
  (i) => `Remove the adjustment ${i.id} from the restricted part`,
);

export const sendPrivacyNotice = command(
  'send-privacy-notice',
  { id: makes('privacy_notice'), ...fields('privacy_notice', ['candidate', 'how']) },
  (i) => `Send the privacy notice to ${i.candidate} by ${i.how === 'In person' ? 'hand' : i.how.toLowerCase()}`,
);

export const addTask = command(
  'add-task',
  { id: makes('task'), ...fields('task', ['title', 'candidate', 'detail', 'due_on', 'owner']) },
  (i) => `Add the task “${i.title}”${i.candidate ? ` about ${i.candidate}` : ''}`,
);
export const completeTask = command('complete-task', { task: row('task') }, (i) => `Mark the task ${i.task} as done`);

export const reopenTask = command('reopen-task', { task: row('task') }, (i) => `Open the task ${i.task} again`);
export const removeTask = command('remove-task', { id: row('task'), ...reason() }, (i) => `Remove the task ${i.id}`);
