/**
 * Owns the agency's rules of retention, R-01 to R-16. They are a training policy, not legal advice; content/policies/retention.md says the
 * same in prose, and the CRM's table of rules is made of them. Must never count a date (dates.ts) or decide (decide.ts).
 */
import type { CountedRule, RetentionRule, RuleWords } from './retention-rule.ts';

const words = (record: string, keep: string, counted_from: string, afterwards: string, source: string): RuleWords => ({
  record,
  keep,
  counted_from,
  afterwards,
  source,
});

type Counts = Pick<CountedRule, 'keeps' | 'months' | 'days' | 'from' | 'at_end'>;
const counts = (
  keeps: CountedRule['keeps'],
  months: CountedRule['months'],
  from: CountedRule['from'],
  at_end: CountedRule['at_end'],
): Counts => ({ keeps, months, days: 0, from, at_end });

export const retentionRules: readonly RetentionRule[] = [
  {
    id: 'R-01',
    ...words(
      'Candidate given work-finding services',
      'At least 12 months',
      'Last work-finding service',
      'Review, then erase or anonymise',
      'Conduct Regulations 2003, reg 29',
    ),
    ...counts(
      ['record', 'CV', 'Certificate', 'Interview notes', 'Reference', 'Right to work copy'],
      12,
      'last service or filing whichever is later',
      'review',
    ),
    keeps_record: true,
    stands: true,
  },
  {
    id: 'R-02',
    ...words('CV sent in unasked, nothing done with it', '3 months', 'The day it came', 'Delete', 'Agency policy'),
    ...counts(['record', 'CV'], 3, 'receipt', 'erase'),
    keeps_record: true,
    stands: false,
  },
  {
    id: 'R-03',
    ...words(
      'Client’s vacancy',
      'At least 12 months',
      'Last service to the client',
      'Archive or erase the personal data',
      'Conduct Regulations 2003, reg 29',
    ),
    ...counts(['Vacancy'], 12, 'last service to the client', 'erase'),
    keeps_record: false,
    stands: true,
  },
  {
    id: 'R-04',
    ...words(
      'Shortlists and reasons for rejecting',
      '12 months',
      'The decision',
      'Erase or anonymise',
      'Agency policy: covers the time for a tribunal claim',
    ),
    ...counts(['Shortlist entry'], 12, 'decision', 'erase or anonymise'),
    keeps_record: true,
    stands: true,
  },
  {
    id: 'R-05',
    ...words(
      'References',
      '12 months',
      'Introduction or supply',
      'Erase',
      'Agency policy, after the Conduct Regulations',
    ),
    ...counts(['Reference'], 12, 'introduction', 'erase'),
    keeps_record: true,
    stands: false,
  },
  {
    id: 'R-06',
    ...words(
      'Right-to-work copies of our own temps',
      'Engagement and 2 years',
      'End of the engagement',
      'Destroy securely',
      'Home Office guidance',
    ),
    ...counts(['Right to work copy'], 24, 'end of the engagement', 'erase'),
    keeps_record: true,
    stands: true,
  },
  {
    id: 'R-07',
    ...words('PAYE and payroll', '3 years', 'End of the tax year', 'Erase', 'HMRC'),
    ...counts(['Payroll', 'Timesheet'], 36, 'end of the tax year, 5 April', 'erase'),
    keeps_record: false,
    stands: true,
  },
  {
    id: 'R-08',
    ...words(
      'Minimum wage records',
      '6 years',
      'End of the pay period after',
      'Erase',
      'Minimum Wage Regulations 2015',
    ),
    ...counts(['Minimum wage record', 'Timesheet'], 72, 'end of the next pay period', 'erase'),
    keeps_record: false,
    stands: true,
  },
  {
    id: 'R-09',
    ...words(
      'Working time and 48-hour opt-outs',
      '2 years',
      'The day they were made',
      'Erase',
      'Working Time Regulations',
    ),
    ...counts(['48-hour opt-out', 'Timesheet'], 24, 'the day it was made', 'erase'),
    keeps_record: false,
    stands: true,
  },
  {
    id: 'R-10',
    ...words('Temps’ and clients’ terms', '6 years', 'End of the contract', 'Erase', 'Agency policy: time for a claim'),
    ...counts(['Terms'], 72, 'end of the contract', 'erase'),
    keeps_record: false,
    stands: true,
  },
  {
    id: 'R-11',
    ...words(
      'Talent pool, no live service',
      'Review at 24 months',
      'Last real contact',
      'Ask again, else anonymise or erase',
      'Agency policy',
    ),
    ...counts(['record', 'CV'], 24, 'last real contact', 'review'),
    keeps_record: true,
    stands: false,
  },
  {
    id: 'R-12',
    ...words(
      'Health, adjustments, equality monitoring',
      'Restricted; only figures afterwards',
      'End of the process',
      'Anonymise',
      'Agency policy: special category data',
    ),
    ...counts(
      ['Equality monitoring', 'Health questionnaire', 'Adjustment'],
      0,
      'end of the process',
      'anonymise monitoring and erase the rest',
    ),
    keeps_record: false,
    stands: false,
  },
  {
    id: 'R-13',
    ...words(
      'Permission for marketing',
      'Until withdrawn',
      'The withdrawal',
      'Stop at once',
      'UK GDPR, articles 7 and 21',
    ),
    ...counts(['Marketing permission'], 0, 'withdrawal', 'stop'),
    keeps_record: false,
    stands: false,
  },
  {
    id: 'R-14',
    ...words(
      'Any record with a data request, claim or complaint',
      'On hold: overrides R-01 to R-13',
      'The notice',
      'Release with a reason',
      'Data Protection Act 2018',
    ),
    ...counts(['everything'], null, 'notice', 'release with a reason'),
    keeps_record: true,
    stands: true,
  },
  {
    id: 'R-15',
    ...words('Audit and erasure log', '6 years, without the data itself', 'The event', 'Delete', 'Agency policy'),
    ...counts(['Log line'], 72, 'event', 'erase'),
    keeps_record: false,
    stands: true,
  },
  {
    id: 'R-16',
    ...words('Assignment history of temps', '6 years, with R-10', 'End of the assignment', 'Erase', 'Agency policy'),
    ...counts(['Assignment history'], 72, 'end of the assignment', 'erase'),
    keeps_record: false,
    stands: true,
  },
];
