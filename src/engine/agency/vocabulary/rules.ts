/**
 * Owns the agency's retention rules as rows. They are a training policy, not legal advice; content/policies says the same
 * in prose. Never computes a date: the rule gives months, a person decides.
 */
import type { NewRow } from '../../record/catalogue.ts';

/** record | how long | months | counted from | then | where it comes from (P: the agency's own policy) */
const RULES = [
  'Candidate given work-finding services|At least 12 months|12|Last work-finding service|Review, then erase or anonymise|Conduct Regulations 2003, reg 29',
  'CV sent in unasked, nothing done with it|3 months|3|The day it came|Delete|P',
  'Client’s vacancy|At least 12 months|12|Last service to the client|Archive or erase the personal data|Conduct Regulations 2003, reg 29',
  'Shortlists and reasons for rejecting|12 months|12|The decision|Erase or anonymise|P: covers the time for a tribunal claim',
  'References|12 months|12|Introduction or supply|Erase|P, after the Conduct Regulations',
  'Right-to-work copies of our own temps|Engagement and 2 years|24|End of the engagement|Destroy securely|Home Office guidance',
  'PAYE and payroll|3 years|36|End of the tax year|Erase|HMRC',
  'Minimum wage records|6 years|72|End of the pay period after|Erase|Minimum Wage Regulations 2015',
  'Working time and 48-hour opt-outs|2 years|24|The day they were made|Erase|Working Time Regulations',
  'Temps’ and clients’ terms|6 years|72|End of the contract|Erase|P: time for a claim',
  'Talent pool, no live service|Review at 24 months|24|Last real contact|Ask again, else anonymise or erase|P',
  'Health, adjustments, equality monitoring|Restricted; only figures afterwards||End of the process|Anonymise|P: special category data',
  'Permission for marketing|Until withdrawn||The withdrawal|Stop at once|UK GDPR, articles 7 and 21',
  'Any record with a data request, claim or complaint|On hold: overrides R-01 to R-13||The notice|Release with a reason|Data Protection Act 2018',
  'Audit and erasure log|6 years, without the data itself|72|The event|Delete|P',
  'Assignment history of temps|6 years, with R-10|72|End of the assignment|Erase|P',
];

export const retentionRules: NewRow<'retention_rule'>[] = RULES.map((rule, index) => {
  const [record = '', keep = '', months, counted_from = '', afterwards = '', from = ''] = rule.split('|');
  const id = `R-${String(index + 1).padStart(2, '0')}`;
  const source = from.replace(/^P\b/, 'Agency policy');
  return { id, record, keep, months: months ? Number(months) : null, counted_from, afterwards, source };
});
