/** Owns the tables about candidates: the person, their history, skills, contact with them. */
import { day, flag, lines, month, needed, neededUnless, number, pick, refer, table, text, told } from '../column.ts';
import { birth, email, mobile, name, pay, postcode } from '../formats.ts';
import * as picks from '../picks.ts';

export const candidate = table(
  'candidate',
  'candidate',
  'CAND',
  {
    state: needed(pick('Record state', picks.recordStates)),
    first_name: neededUnless(text('First name', name), 'one_name'),
    last_name: neededUnless(text('Last name', name), 'one_name'),
    /** Nobody is made to invent a second one: the name stands in one of the two fields, the other is empty. */
    one_name: flag('This person has one name'),
    email: text('E-mail', email),
    mobile: text('Mobile', mobile),
    address: text('Address'),
    town: text('Town'),
    postcode: text('Postcode', postcode),
    /** Kept only when the work-seeker is under 22 (Conduct Regulations 2003, Schedule 4). */
    date_of_birth: told({ ...day('Date of birth'), format: birth }, { note: 'only under 22' }),
    job_title: text('Job title'),
    sector: pick('Sector', picks.sectors),
    summary: told(lines('Profile summary'), { hint: 'Every consultant reads this' }),
    availability: told(pick('Availability', picks.availabilities), {
      hint: 'Available: could start today. Available soon: free from a later day, which is known.',
    }),
    available_from: day('Available from'),
    availability_verified: told(day('Availability last verified'), {
      hint: 'The day you checked it; when registering, the day of registration',
    }),
    work_type: pick('Looking for', picks.workTypes),
    shift_pattern: pick('Shift preference', picks.shiftPatterns),
    pay_expected: text('Pay expected', pay),
    travel_miles: number('Will travel (miles)', 500, 'miles'),
    right_to_work: pick('Right to work', picks.rightToWork),
    right_to_work_checked: day('Right to work checked'),
    identity_checked: day('Identity checked'),
    source: pick('Source', picks.sources),
    owner: refer('Owner', 'staff'),
    registered_on: day('Registered'),
    lawful_basis: pick('Lawful basis', picks.lawfulBases),
    marketing: pick('Marketing', picks.marketing),
    last_contact: day('Last contact'),
    /** Starts the 12 months of regulation 29. */
    last_service: day('Last work-finding service'),
    binned_on: day('Put in the bin'),
    binned_by: refer('Put in the bin by', 'staff'),
    archived_on: day('Archived'),
    retention_rule: refer('Retention rule', 'retention_rule'),
    release_on: day('Release date'),
  },
  { titled: ['first_name', 'last_name'], cited: 'title (reference)', figure: 'fields' },
);

export const workHistory = table(
  'work_history',
  'job',
  'JOB',
  {
    candidate: needed(refer('Candidate', 'candidate')),
    employer: needed(text('Employer')),
    job_title: needed(text('Job title')),
    started: month('From', 'past'),
    /** Empty for a job the person is in now. */
    ended: told(month('To'), { note: 'empty for a job held now' }),
    duties: lines('Duties'),
  },
  { titled: ['job_title'] },
);

export const qualification = table(
  'qualification',
  'qualification',
  'QUAL',
  {
    candidate: needed(refer('Candidate', 'candidate')),
    title: needed(text('Qualification')),
    level: pick('Level', picks.levels),
    status: needed(pick('Status', picks.qualificationStates)),
    awarded_on: month('Awarded'),
    expires_on: told(day('Expires'), { note: 'licences and cards' }),
    certificate_seen: flag('Certificate seen'),
  },
  { titled: ['title'] },
);

export const skill = table(
  'skill',
  'skill',
  'SKILL',
  {
    name: needed(text('Skill')),
    sector: pick('Sector', picks.sectors),
    /** It is another word for that one, and nobody chooses it any more. */
    same_as: refer('One with', 'skill'),
  },
  { titled: ['name'] },
);
export const candidateSkill = table('candidate_skill', 'skill of a candidate', 'CS', {
  candidate: needed(refer('Candidate', 'candidate')),
  skill: needed(refer('Skill', 'skill')),
  years: number('Years', undefined, 'years'),
});
export const tag = table('tag', 'tag', 'TAG', { name: needed(text('Tag')) }, { titled: ['name'] });
export const candidateTag = table('candidate_tag', 'tag of a candidate', 'CT', {
  candidate: needed(refer('Candidate', 'candidate')),
  tag: needed(refer('Tag', 'tag')),
});

/** Open notes: every consultant reads them, and a subject access request brings them out. */
export const activity = table(
  'activity',
  'activity',
  'ACT',
  {
    candidate: refer('Candidate', 'candidate'),
    client: refer('Client', 'client'),
    vacancy: refer('Vacancy', 'vacancy'),
    kind: needed(pick('Kind', picks.activityKinds)),
    happened_on: needed(day('Date', 'past')),
    subject: text('Subject'),
    body: needed(lines('What was said or done')),
    author: needed(refer('By', 'staff')),
    /** Of a call before a submission: what the candidate confirmed for this vacancy. */
    interest: pick('Interest in this job', picks.interests),
    availability: pick('Availability confirmed', picks.availabilities),
    available_from: day('Free from'),
    pay: text('Pay confirmed', pay),
  },
  { titled: ['subject'] },
);

/** Restricted: health and adjustments, kept apart from open notes and only with the person's permission. */
export const adjustment = table('adjustment', 'adjustment', 'ADJ', {
  candidate: needed(refer('Candidate', 'candidate')),
  need: needed(lines('Adjustment needed')),
  permission: needed(flag('The candidate gave permission to record this')),
  recorded_on: needed(day('Recorded')),
});

export const task = table(
  'task',
  'task',
  'TASK',
  {
    candidate: told(refer('About', 'candidate'), { note: 'if it is about a candidate' }),
    client: refer('Client', 'client'),
    vacancy: refer('Vacancy', 'vacancy'),
    title: needed(text('Task')),
    detail: lines('Detail'),
    due_on: needed(day('Due', 'future')),
    owner: needed(refer('Owner', 'staff')),
    state: needed(pick('State', picks.taskStates)),
    /** Of a follow-up: after which placement, and at which point. */
    placement: refer('Placement', 'placement'),
    follow_up: pick('Follow-up', picks.followUps),
  },
  { titled: ['title'] },
);

/** Somebody looked, and they are two people: nobody is asked about the two again. Which stands first means nothing. */
export const notDuplicate = table('not_duplicate', 'answer that two records are of two people', 'ND', {
  candidate: needed(refer('Candidate', 'candidate')),
  other: needed(refer('Other candidate', 'candidate')),
  reason: needed(lines('Why they are two people')),
  said_on: needed(day('Said')),
  said_by: needed(refer('Said by', 'staff')),
});

/** That the record `other` was merged into this one: its reference leads here. Gone again when the merge is undone. */
export const merge = table(
  'merge',
  'merge',
  'MRG',
  {
    candidate: needed(refer('Kept record', 'candidate')),
    /** No reference of the catalogue: the record is not there any more. */
    other: needed(text('Merged into it')),
    reason: needed(lines('Reason')),
    merged_on: needed(day('Merged')),
    merged_by: needed(refer('Merged by', 'staff')),
  },
  { figure: 'hidden', about: '{other} into {candidate}' },
);

/** A row of either record as the merge found and left it, so that the merge can be undone. */
export const mergedRow = table(
  'merged_row',
  'row of a merge',
  'MR',
  {
    merge: needed(refer('Merge', 'merge')),
    record: needed(text('Kind of record')),
    record_id: needed(text('Record')),
    /** Its cells as JSON; empty where the merge did not change it. */
    before: lines('Before'),
    /** Empty where the merge took it away. */
    after: lines('After'),
  },
  { figure: 'hidden' },
);

/** Somebody said that what the rules suggest from a CV is not so: it is not suggested again. Without a skill it is about the sector. */
export const refusedSuggestion = table('refused_suggestion', 'refused suggestion', 'RS', {
  candidate: needed(refer('Candidate', 'candidate')),
  skill: refer('Skill', 'skill'),
  reason: needed(lines('Why it is not so')),
  refused_on: needed(day('Refused')),
  refused_by: needed(refer('Refused by', 'staff')),
});
