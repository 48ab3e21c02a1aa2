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
/** In place of a state, where records are looked for: whichever it is. */
export const ALL_STATES = 'All';
export const searchedStates = [...recordStates, ALL_STATES] as const;
export const availabilities = ['Available', 'Available soon', 'On assignment', 'Not looking', 'Unverified'] as const;
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
export const taskStates = ['Open', 'Done'] as const;
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
export const shortlistStates = [
  'Longlisted',
  'Shortlisted',
  'Rejected',
  'Submitted',
  'Interview',
  'Offered',
  'Placed',
  'Withdrawn',
] as const;
export const placementStates = ['Offered', 'Started', 'Ended', 'Fell through'] as const;
export const mailboxes = ['Inbox', 'Sent'] as const;
export const clientStates = ['Active', 'Prospect', 'Dormant'] as const;
export const incidentKinds = [
  'Record binned in error',
  'Sent to the wrong person',
  'Lost or stolen',
  'Seen without permission',
  'Other',
] as const;

/** How a question of a knowledge task is answered. */
export const questionKinds = ['Sort', 'Order', 'Match', 'Answer'] as const;
