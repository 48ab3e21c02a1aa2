/**
 * Owns the agency's picklists: the only values a field may hold, in the order a person sees them.
 * They are the field's standard words; a value here is never renamed, because old evidence holds it.
 */
/** The value on the list that a text names. @throws Error when it is not on it: a fault of whoever wrote the text */
export function onList<const P extends readonly string[]>(list: P, text: string | undefined): P[number] {
  const found = list.find((value) => value === text);
  if (found === undefined) throw new Error(`“${text}” is not one of ${list.join(', ')}.`);
  return found;
}

export const recordStates = ['Active', 'In the bin', 'Archived', 'Anonymised', 'Erased'] as const;
/** In which there is nobody any more. */
export const GONE = ['Anonymised', 'Erased'] as const;
export const isGone = (state: unknown): boolean => (GONE as readonly unknown[]).includes(state);
/** In place of a state, where records are looked for: whichever it is. */
export const ALL_STATES = 'All';
export const searchedStates = [...recordStates, ALL_STATES] as const;
export const availabilities = ['Available', 'Available soon', 'On assignment', 'Not looking', 'Unverified'] as const;
/** Whether what a candidate said of their availability still counts. */
export const verifiedStates = ['In date', 'Stale or never'] as const;
export const candidateSorts = ['Name', 'Last verified', 'Last contact', 'Distance', 'Relevance'] as const;
export const clientSorts = ['Name', 'Town'] as const;
export const vacancySorts = ['State', 'Start date', 'Title', 'Client'] as const;
export const exportFormats = ['CSV'] as const;
/** What a role may see of the archive, where it is not all of it. */
export const archiveRights = ['Out of sight'] as const;
export const workTypes = ['Permanent', 'Temporary', 'Either'] as const;
export const shiftPatterns = ['Day shifts', 'Evening shifts', 'Night shifts', 'Any shifts'] as const;
export const sources = ['E-mail enquiry', 'Job board', 'Referral', 'Walk-in', 'Website', 'Phone enquiry'] as const;
export const sectors = [
  'Office and administration',
  'Finance',
  'Warehouse and driving',
  'Construction',
  'Care',
  'Hospitality',
  'Customer service',
  'Engineering',
] as const;
export const rightToWork = ['Not checked', 'Checked', 'Expired'] as const;
export const lawfulBases = ['Contract', 'Legitimate interests', 'Legal obligation', 'Consent'] as const;
/** Whose value is kept when two records are merged. */
export const whose = ['Kept record', 'Other record'] as const;
export const marketing = ['Not asked', 'Opted in', 'Opted out'] as const;
export const qualificationStates = ['Achieved', 'Working towards', 'Not completed'] as const;
export const levels = [
  'Entry',
  'Level 1',
  'Level 2',
  'Level 3',
  'Level 4',
  'Level 5',
  'Level 6',
  'Level 7',
  'Licence or card',
] as const;
export const activityKinds = ['Note', 'Phone call', 'E-mail', 'Meeting', 'Text message'] as const;
/** What can be written at the desk; a call is made, and then noted. */
export const unfilledAnswers = ['Send it as it is'] as const;
export const messageKinds = ['E-mail', 'Text message'] as const;
/** Whom a template of the office is written for. */
export const writtenFor = ['Candidate', 'Client', 'Anybody'] as const;
export const taskStates = ['Open', 'Done', 'No longer needed'] as const;
export const documentKinds = [
  'CV',
  'Right to work copy',
  'Identity document',
  'Certificate',
  'Reference',
  'Health questionnaire',
  'Terms',
  'Interview notes',
  'Timesheet',
  'Job description',
  'Other',
] as const;
export const noticeWays = ['E-mail', 'Post', 'In person'] as const;
export const requestKinds = ['Subject access', 'Erasure', 'Correction', 'Objection'] as const;
/** The first two give more time (UK GDPR art 12(3)); the others are chosen too, and give none. */
export const extensionReasons = ['Complex', 'Numerous', 'Needs clarification', 'Short of staff'] as const;
export const requestStates = ['Received', 'Identity asked for', 'In progress', 'Answered', 'Refused'] as const;
export const vacancyStates = ['Draft', 'On hold', 'Open', 'Filled', 'Closed'] as const;
/** Of those, the ones in which a vacancy is no longer worked on. */
export const endedStates = ['Filled', 'Closed'] as const satisfies readonly (typeof vacancyStates)[number][];
/** Why a vacancy is no longer worked on: what became of it, and nobody's fault. Only the first means that the agency filled it. */
export const closingReasons = [
  'Filled by us',
  'Filled by the client',
  'Filled by another agency',
  'Withdrawn by the client',
  'The client could not say what was missing',
  'We could not act on the brief',
] as const;
export const jobBoards = ['Jobmere', 'Workfold'] as const;
export const needs = ['Must have', 'Nice to have'] as const;
/** What a requirement is about. Only `Other` is for a person alone to judge. */
export const requirementKinds = [
  'Skill',
  'Qualification',
  'Experience',
  'Licence or card',
  'Availability',
  'Pay',
  'Travel',
  'Shift',
  'Right to work',
  'Identity',
  'Other',
] as const;
/** What a person says of one requirement: what the record shows, in whole, in part, the contrary, or nothing. */
export const verdicts = ['Met', 'Part', 'Not', 'Unknown'] as const;
/** Why somebody is left out, about the job and never about the person. */
export const leftOutReasons = [
  'A must have is not met',
  'A must have is met in part only',
  'Could not be confirmed in time',
  'Not available by the start',
  'Pay is too far apart',
  'Too far away',
  'Sent by another agency',
  'Does not want this client',
  'Others meet more of the requirements',
] as const;
export const shortlistStates = [
  'Longlisted',
  'Shortlisted',
  'Rejected',
  'Submitted',
  'Interview',
  'Offered',
  'Placed',
  'Withdrawn',
  'Fell through',
] as const;
/** What the candidate says of this job before anything is sent. */
export const interests = ['Interested', 'Wants to think about it', 'Not interested'] as const;
/** Who takes a submission back. */
export const withdrawnBy = ['Candidate', 'Agency', 'Client'] as const;
export const interviewWays = ['In person', 'Video call', 'Phone call'] as const;
export const interviewOutcomes = [
  'Offer to follow',
  'Second interview',
  'Client decides later',
  'Not chosen',
  'Candidate withdrew',
] as const;
export const offerAnswers = ['Accepted', 'Declined'] as const;
/** The points at which both sides are asked how it goes (content/policies, Matching, section 6). */
export const followUps = ['Before the start', 'Day 1', 'Week 1', 'Week 4', 'Rebate end'] as const;
export const placementStates = ['Offered', 'Started', 'Ended', 'Fell through'] as const;
export const mailboxes = ['Inbox', 'Sent'] as const;
export const clientStates = ['Active', 'Prospect', 'Dormant'] as const;
/** Where one word is put in place of another in many records. */
export const replacedIn = ['Job titles', 'Names of skills', 'Names of tags'] as const;
/** What becomes of a row of a file that is imported. */
export const rowOutcomes = ['New record', 'Same person', 'To be asked', 'Put aside', 'Refused'] as const;
export const incidentKinds = [
  'Record binned in error',
  'Sent to the wrong person',
  'Lost or stolen',
  'Seen without permission',
  'Erased too soon',
  'Other',
] as const;
/** Under these a record is reported that was destroyed: what became of a paper that was seen or sent is another matter. */
export const lossKinds = [
  'Lost or stolen',
  'Erased too soon',
  'Other',
] as const satisfies readonly (typeof incidentKinds)[number][];

/** How a question of a knowledge task is answered. */
export const questionKinds = ['Sort', 'Order', 'Match', 'Answer'] as const;

/** What a person decides of a record or a part of it when its time is looked at. */
export const retentionDecisions = ['Keep', 'Archive', 'Anonymise', 'Erase', 'Hold'] as const;
/** What somebody in the talent pool answered. */
export const poolAnswers = ['Yes, stays', 'No', 'No answer'] as const;
/** How far somebody came, the furthest last. */
export const cameTo = ['Registered', 'Submitted', 'Interviewed', 'Offered', 'Placed'] as const;
/** What somebody who applied is told. */
export const applicationAnswers = [
  'Received, and looked at',
  'More was asked for',
  'Taken further',
  'Not taken further',
] as const;
/** What somebody decides who was asked to open a restricted paper. */
export const accessAnswers = ['Granted', 'Refused'] as const;
