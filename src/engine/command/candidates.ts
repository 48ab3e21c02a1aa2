/** Owns the commands that keep a candidate's record. Sentences name the record by its reference, so that the log can be searched. */
import * as z from 'zod/mini';
import { listWords } from '../kernel/words.ts';
import { labelOf } from '../record/catalogue.ts';
import * as picks from '../record/picks.ts';
import { command } from './define.ts';
import { day, month, oneOf, profile, ref, words, yesNo } from './fields.ts';

const candidate = ref('The candidate');
const changed = (table: 'candidate' | 'work_history' | 'qualification', fields: object): string =>
  listWords(Object.keys(fields).map((field) => labelOf(table, field).toLowerCase())) || 'nothing';

export const openCandidate = command('open-candidate', 'crm', { candidate }, (i) => `Open the record ${i.candidate}`);

export const registerCandidate = command(
  'register-candidate',
  'crm',
  { candidate, profile },
  (i) => {
    const name = [i.profile.first_name, i.profile.last_name].filter(Boolean).join(' ');
    return `Save a new candidate record for ${name || 'a person without a name'}`;
  },
  (i) => ({ table: 'candidate', id: i.candidate }),
);

export const updateCandidate = command(
  'update-candidate',
  'crm',
  { candidate, changes: profile },
  (i) => `Change ${changed('candidate', i.changes)} of ${i.candidate}`,
  (i) => ({ table: 'candidate', id: i.candidate }),
);

const jobShape = {
  employer: words('Employer'),
  job_title: words('Job title'),
  started: z.nullable(month('From')),
  ended: z.nullable(month('To; empty for a job held now')),
  duties: z.nullable(words('Duties')),
};
export const addJob = command(
  'add-job',
  'crm',
  { id: ref('The new job'), candidate, ...jobShape },
  (i) => `Add the job ${i.job_title || '(no title)'} at ${i.employer || '(no employer)'} to ${i.candidate}`,
  (i) => ({ table: 'work_history', id: i.id }),
);
export const changeJob = command(
  'change-job',
  'crm',
  { id: ref('The job'), changes: z.partial(z.strictObject(jobShape)) },
  (i) => `Change ${changed('work_history', i.changes)} of the job ${i.id}`,
  (i) => ({ table: 'work_history', id: i.id }),
);
export const removeJob = command('remove-job', 'crm', { id: ref('The job') }, (i) => `Remove the job ${i.id}`);

const qualificationShape = {
  title: words('Qualification'),
  level: z.nullable(oneOf(picks.levels, 'Level')),
  status: oneOf(picks.qualificationStates, 'Status'),
  awarded_on: z.nullable(month('Awarded')),
  expires_on: z.nullable(day('Expires')),
  certificate_seen: yesNo('1 when the certificate was seen'),
};
export const addQualification = command(
  'add-qualification',
  'crm',
  { id: ref('The new qualification'), candidate, ...qualificationShape },
  (i) => `Add the qualification ${i.title || '(no title)'} as “${i.status}” to ${i.candidate}`,
  (i) => ({ table: 'qualification', id: i.id }),
);
export const changeQualification = command(
  'change-qualification',
  'crm',
  { id: ref('The qualification'), changes: z.partial(z.strictObject(qualificationShape)) },
  (i) => `Change ${changed('qualification', i.changes)} of the qualification ${i.id}`,
  (i) => ({ table: 'qualification', id: i.id }),
);
export const removeQualification = command(
  'remove-qualification',
  'crm',
  { id: ref('The qualification') },
  (i) => `Remove the qualification ${i.id}`,
);

export const addSkill = command(
  'add-skill',
  'crm',
  { candidate, skill: ref('A skill of the agency’s list') },
  (i) => `Add the skill ${i.skill} to ${i.candidate}`,
);
export const removeSkill = command(
  'remove-skill',
  'crm',
  { candidate, skill: ref('The skill') },
  (i) => `Remove the skill ${i.skill} from ${i.candidate}`,
);

export const addActivity = command(
  'add-activity',
  'crm',
  {
    id: ref('The new activity'),
    candidate,
    kind: oneOf(picks.activityKinds, 'Kind'),
    happened_on: day('Date'),
    subject: z.nullable(words('Subject')),
    body: words('What was said or done'),
  },
  (i) => `Add ${i.kind === 'E-mail' ? 'an' : 'a'} ${i.kind.toLowerCase()} to the open notes of ${i.candidate}`,
  (i) => ({ table: 'activity', id: i.id }),
);
export const changeActivity = command(
  'change-activity',
  'crm',
  {
    id: ref('The activity'),
    changes: z.partial(z.strictObject({ subject: z.nullable(words('Subject')), body: words('What was said or done') })),
  },
  (i) => `Change the note ${i.id}`,
  (i) => ({ table: 'activity', id: i.id }),
);
export const removeActivity = command(
  'remove-activity',
  'crm',
  { id: ref('The activity'), reason: words('Why') },
  (i) => `Remove the note ${i.id}`,
);

export const recordAdjustment = command(
  'record-adjustment',
  'crm',
  {
    id: ref('The new adjustment'),
    candidate,
    need: words('What the person needs'),
    permission: yesNo('1 when the person gave permission to record it'),
  },
  (i) =>
    `Record an adjustment for ${i.candidate} in the restricted part, ${i.permission ? 'with' : 'without'} the candidate’s permission`,
  (i) => ({ table: 'adjustment', id: i.id }),
);
export const removeAdjustment = command(
  'remove-adjustment',
  'crm',
  { id: ref('The adjustment'), reason: words('Why') },
  (i) => `Remove the adjustment ${i.id} from the restricted part`,
);

export const sendPrivacyNotice = command(
  'send-privacy-notice',
  'crm',
  { id: ref('The new entry'), candidate, how: oneOf(picks.noticeWays, 'How') },
  (i) => `Send the privacy notice to ${i.candidate} by ${i.how === 'In person' ? 'hand' : i.how.toLowerCase()}`,
  (i) => ({ table: 'privacy_notice', id: i.id }),
);

export const addTask = command(
  'add-task',
  'crm',
  {
    id: ref('The new task'),
    candidate: z.nullable(candidate),
    title: words('Task'),
    detail: z.nullable(words('Detail')),
    due_on: day('Due'),
    owner: ref('Who will do it'),
  },
  (i) => `Add the task “${i.title}”${i.candidate ? ` about ${i.candidate}` : ''}`,
  (i) => ({ table: 'task', id: i.id }),
);
export const completeTask = command(
  'complete-task',
  'crm',
  { task: ref('The task') },
  (i) => `Mark the task ${i.task} as done`,
);

export const removeTask = command(
  'remove-task',
  'crm',
  { id: ref('The task'), reason: words('Why') },
  (i) => `Remove the task ${i.id}`,
  (i) => ({ table: 'task', id: i.id }),
);
