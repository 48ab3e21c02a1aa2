/**
 * Owns proof that what stands in a form and what is stored are the same value in two writings.
 * Must never repeat the checks of each kind; command/door.test.ts walks them for every field there is.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingColumn } from '../../../tests/builders/random-values.ts';
import { tables } from './catalogue.ts';
import { cleanCell, formCell, typedCell } from './cell.ts';
import type { Column } from './column.ts';

const columns = Object.values(tables).flatMap((table) =>
  Object.entries(table.columns as Record<string, Column>).map(
    ([name, column]) => [`${table.name}.${name}`, column] as const,
  ),
);
const { candidate, work_history, qualification } = tables;

describe('a value in a form', () => {
  it.each(columns.filter(([, { kind }]) => kind !== 'reference'))(
    'of %s that nobody touches is the same when it is sent',
    (_, column) => {
      fc.assert(
        fc.property(fittingColumn(column, '2026-11-02'), (value) => {
          const stored = cleanCell(column, value);
          expect(cleanCell(column, typedCell(column, formCell(column, stored)))).toBe(stored);
        }),
        { numRuns: 20 },
      );
      expect(typedCell(column, formCell(column, null))).toBe(column.kind === 'flag' ? 0 : null);
    },
  );

  it.each<[string, Column, string, string | number | null]>([
    ['a day as people write it', candidate.columns.available_from, '9/11/2026', '2026-11-09'],
    ['a day that is none, for the CRM to refuse', candidate.columns.available_from, 'soon', 'soon'],
    ['a month as people write it', work_history.columns.started, 'Sep 2024', '2024-09'],
    ['a month that is none, for the CRM to refuse', work_history.columns.started, 'autumn', 'autumn'],
    ['a number', candidate.columns.travel_miles, ' 1,000 ', 1000],
    ['a number that is none, for the CRM to refuse', candidate.columns.travel_miles, '10 km', '10 km'],
    ['a number with the unit that its field counts in', candidate.columns.travel_miles, '8 miles', 8],
    ['a text with its spaces, so that the log has what was typed', candidate.columns.town, ' Leeds ', ' Leeds '],
    ['nothing but spaces', candidate.columns.town, ' \u200b ', null],
    ['a tick', qualification.columns.certificate_seen, '1', 1],
  ])('is sent as %s', (_, column, typed, sent) => expect(typedCell(column, typed)).toBe(sent));
});
