/**
 * Owns the agency's retention rules as rows. They are a training policy, not legal advice; content/policies says the same
 * in prose. Never computes a date: the rule gives months, a person decides.
 */
import type { NewRow } from '../../record/catalogue.ts';

/** record | how long | months | counted from | then | where it comes from */
const RULES = [
  'Candidate given work-finding services|At least 12 months|12|The last work-finding service, and not before 12 months from registration|Review, then erase or anonymise|Law: Conduct Regulations 2003, reg 29',
  'CV sent in unasked, nothing done with it|3 months|3|The day it came|Delete|Agency policy',
  'Client’s vacancy|At least 12 months|12|The last service to the client|Archive or erase the personal data|Law: Conduct Regulations 2003, reg 29',
  'Shortlists and reasons for rejecting|12 months|12|The decision|Erase or anonymise|Agency policy: covers the time for a tribunal claim',
  'References|12 months|12|The introduction or supply|Erase|Agency policy, after the Conduct Regulations',
  'Right-to-work copies of our own temps|Engagement and 2 years|24|The end of the engagement|Destroy securely|Home Office guidance',
  'PAYE and payroll|3 years|36|The end of the tax year|Erase|Law: HMRC',
  'Minimum wage records|6 years|72|The end of the pay period after the one they cover|Erase|Law: Minimum Wage Regulations 2015',
  'Working time and 48-hour opt-outs|2 years|24|The day they were made|Erase|Working Time Regulations',
  'Temps’ and clients’ terms|6 years|72|The end of the contract|Erase|Agency policy: time in which a claim can be made',
  'Talent pool, no live service|Review at 24 months|24|The last real contact|Ask again, or else anonymise or erase|Agency policy: storage limitation',
  'Health, adjustments, equality monitoring|Restricted; only figures afterwards||The end of the process|Anonymise|Agency policy: special category data',
  'Permission for marketing|Until withdrawn||The withdrawal|Stop at once|UK GDPR, articles 7 and 21',
  'Any record with a data request, claim or complaint|On hold: overrides R-01 to R-13||The notice|Release with a reason|Data Protection Act 2018, s.173',
  'Audit and erasure log|6 years, without the data itself|72|The event|Delete|Agency policy: accountability',
  'Assignment history of temps|6 years, with R-10|72|The end of the assignment|Erase|Agency policy: Agency Workers Regulations',
];

export const retentionRules: NewRow<'retention_rule'>[] = RULES.map((rule, index) => {
  const [record = '', keep = '', months, counted_from = '', afterwards = '', source = ''] = rule.split('|');
  const id = `R-${String(index + 1).padStart(2, '0')}`;
  return { id, record, keep, months: months ? Number(months) : null, counted_from, afterwards, source };
});
