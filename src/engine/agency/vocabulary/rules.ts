/** Owns the agency's retention rules as rows of the CRM, made from the rules themselves. Must never hold a rule of its own. */
import { retentionRules as rules } from '../../protection/retention-rules.ts';
import type { NewRow } from '../../record/catalogue.ts';

export const retentionRules: NewRow<'retention_rule'>[] = rules.map(
  ({ id, record, keep, months, counted_from, afterwards, source }) => ({
    id,
    record,
    keep,
    // At once is no number of months on the screen.
    months: months || null,
    counted_from,
    afterwards,
    source,
  }),
);
