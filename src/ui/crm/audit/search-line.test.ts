import { expect, it } from 'vitest';
import type { AccessEntry } from '../../../engine/crm/queries/shapes.ts';
import { sayAsked } from './search-line.ts';

const line = (asked: string | null, found: number | null) => ({ asked, found }) as AccessEntry;
const nameOf = (id: string) => (id === 'FOLD-0001' ? 'CVs' : id);

it('a search stands in the access log with what was looked for and how many there were', () => {
  expect(sayAsked(line('{"state":"In the bin","words":"okafor"}', 0), nameOf)).toBe(
    'Search: “okafor”, In the bin · 0 found',
  );
  expect(sayAsked(line('{"folder":"FOLD-0001","words":"cv"}', 1001), nameOf)).toBe(
    'Search: “cv”, CVs · over 1,000 found',
  );
  expect(sayAsked(line('{"state":"Archived"}', 2), nameOf)).toBe('Looked through: Archived · 2 found');
  expect(sayAsked(line(null, null), nameOf)).toBeUndefined();
});
