/** Owns proof that the access log says a search, and an export, with every filter in words. */
import { expect, it } from 'vitest';
import type { AccessEntry } from '../../../engine/crm/queries/shapes.ts';
import { isExport, sayAsked } from './search-line.ts';

const line = (asked: string | null, found: number | null) => ({ asked, found }) as AccessEntry;
const names: Record<string, string> = { 'FOLD-0001': 'CVs', 'SKILL-0002': 'Excel', 'STAFF-0001': 'You' };
const nameOf = (id: string) => names[id] ?? id;

it('a search stands in the access log with what was looked for and how many there were', () => {
  expect(sayAsked(line('{"state":"In the bin","words":"okafor"}', 0), nameOf)).toBe(
    'Search: “okafor”, state In the bin · 0 found',
  );
  expect(sayAsked(line('{"folder":"FOLD-0001","words":"cv"}', 1001), nameOf)).toBe(
    'Search: “cv”, CVs · over 1,000 found',
  );
  expect(sayAsked(line('{"state":"Archived"}', 2), nameOf)).toBe('Looked through: state Archived · 2 found');
  expect(sayAsked(line(null, null), nameOf)).toBeUndefined();
});

it('each filter is said in words, with names for references', () => {
  const asked = {
    boolean: 'sage',
    in_date_on: '2026-12-01',
    miles: 1,
    near: 'Leeds',
    owned_by: 'STAFF-0001',
    pay_at_most: '£14 an hour',
    qualification: 'CSCS',
    skill: 'SKILL-0002',
    sort: 'Last verified',
    verified: 'Stale or never',
    verified_within: 14,
    work_type: 'Permanent',
  };
  expect(sayAsked(line(JSON.stringify(asked), 3), nameOf)).toBe(
    'Search: Boolean “sage”, within 1 mile of Leeds as the crow flies, availability stale or never verified, availability verified within 14 days, looking for Permanent, pay expected at most £14 an hour, qualification “CSCS”, in date on 1 Dec 2026, skill Excel, owner You, sorted by last verified · 3 found',
  );
});

it('a list that left says its fields, for whom it is and what for', () => {
  const asked = { export: 'CSV', fields: 'id town', handed_to: 'Tansley Foods', purpose: 'Open day', state: 'All' };
  const exported = line(JSON.stringify(asked), 12);
  expect(sayAsked(exported, nameOf)).toBe(
    'Exported as CSV for Tansley Foods: state All · 12 found. Fields: Reference, Town. For: Open day',
  );
  expect([isExport(exported), isExport(line('{"words":"x"}', 1)), isExport(line(null, null))]).toEqual([
    true,
    false,
    false,
  ]);
});
