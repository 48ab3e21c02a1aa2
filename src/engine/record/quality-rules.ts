/**
 * Owns the rules by which a record in daily use is found wanting: what is said of it, and on which part of the record it is put right.
 * Must never say how it is found; crm/quality does.
 */

/** More months than these that nobody accounts for are asked about (content/policies, Registration, section 4). */
export const GAP_MONTHS = 3;
/** Skills that a record has at least (the same, section 8). */
export const FEWEST_SKILLS = 3;

export interface QualityRule {
  says: string;
  /** Why it matters, in a few words. */
  why: string;
  /** The part of the record that puts it right. */
  part: 'profile' | 'work' | 'qualifications' | 'documents' | 'protection';
}

export const qualityRules = {
  'missing-field': {
    says: 'A field that every record needs is empty',
    why: 'A search by it does not find the person.',
    part: 'profile',
  },
  'no-source': {
    says: 'It is not said how the person came to us',
    why: 'Where the data came from has to be told when somebody asks.',
    part: 'profile',
  },
  stale: {
    says: 'Availability was not verified for 90 days, or ever',
    why: 'Whoever is put forward may have a job by now.',
    part: 'profile',
  },
  'work-gap': {
    says: `More than ${GAP_MONTHS} months of work history are not accounted for`,
    why: 'A client asks, and we cannot say.',
    part: 'work',
  },
  'no-work': {
    says: 'There is no job in the work history',
    why: 'Nothing shows what the person has done.',
    part: 'work',
  },
  'undated-job': { says: 'A job has no first month', why: 'A gap beside it cannot be seen.', part: 'work' },
  'run-out': {
    says: 'A licence or card has run out',
    why: 'The person cannot be sent to work that needs it.',
    part: 'qualifications',
  },
  'few-skills': {
    says: `Fewer than ${FEWEST_SKILLS} skills`,
    why: 'A search by skill misses the person.',
    part: 'profile',
  },
  'no-cv': { says: 'No CV is on file', why: 'There is nothing to send, and nothing to check.', part: 'documents' },
  'paper-twice': {
    says: 'The same paper is filed twice',
    why: 'Two copies drift apart, and nobody knows which one counts.',
    part: 'documents',
  },
  'no-notice': {
    says: 'No privacy notice was sent',
    why: 'Everybody we register is told on the same day.',
    part: 'protection',
  },
  'no-basis': {
    says: 'No lawful basis is recorded',
    why: 'Each record needs a reason for being kept.',
    part: 'protection',
  },
  'birth-kept': {
    says: 'The date of birth of somebody of 22 or older is kept',
    why: 'Nobody needs it to find the person work.',
    part: 'profile',
  },
} as const satisfies Record<string, QualityRule>;
export type QualityRuleName = keyof typeof qualityRules;
export const qualityRuleNames = Object.keys(qualityRules) as QualityRuleName[];
