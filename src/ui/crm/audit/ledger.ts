/** Owns the heads that both ledgers of the CRM begin with: when, and who. Pure. */
import type { TableName } from '../../../engine/record/catalogue.ts';
import { columnsOf } from '../frame/columns.ts';

export const ledgerColumns = (
  table: TableName,
  names: readonly string[],
  changes: NonNullable<Parameters<typeof columnsOf>[2]>,
): ReturnType<typeof columnsOf> =>
  columnsOf(table, ['when', 'who', ...names], {
    when: { label: 'When', tight: true },
    who: { label: 'Who', tight: true },
    ...changes,
  });
