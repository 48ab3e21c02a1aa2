/** Owns proof that of every table about people somebody has said whose its cells are. */
import { expect, it } from 'vitest';
import { type TableName, tableOf, tables } from './catalogue.ts';
import { AGENCYS_TABLES, isParticular, isStateOf, PERSONS_TABLES } from './whose.ts';

const names = Object.keys(tables) as TableName[];
/** Tables that refer to a person, or cannot be without one that does. */
function aboutPeople(): TableName[] {
  const about = new Set<TableName>(['candidate']);
  for (let before = 0; before < about.size; ) {
    before = about.size;
    for (const name of names)
      for (const { table, required } of Object.values(tableOf(name).columns))
        if (table === 'candidate' || (required && about.has(table as TableName))) about.add(name);
  }
  about.delete('candidate');
  return [...about];
}

it('every table about people is either the person’s or the agency’s', () => {
  expect(aboutPeople().filter((name) => AGENCYS_TABLES.has(name) === PERSONS_TABLES.has(name))).toEqual([]);
});

it.each([
  ['candidate', 'sector', true],
  ['candidate', 'date_of_birth', true],
  ['candidate', 'available_from', true],
  ['candidate', 'travel_miles', true],
  ['candidate', 'marketing', true],
  ['qualification', 'level', true],
  ['activity', 'available_from', true],
  ['candidate', 'release_on', false],
  ['candidate', 'retention_rule', false],
  ['candidate', 'right_to_work_checked', false],
  ['document', 'kind', false],
  ['document', 'keep_until', false],
  ['task', 'due_on', false],
  ['data_request', 'received_on', false],
])('of %s, %s is the person’s: %s', (table, field, theirs) => {
  expect(isParticular(table, field)).toBe(theirs);
});

it.each([
  ['candidate', 'state', 'In the bin', true],
  ['document', 'state', 'Archived', true],
  ['task', 'state', 'Done', true],
  ['candidate', 'state', 'Ola Nowak', false],
  ['candidate', 'availability', 'Available', false],
  ['shortlist_entry', 'state', 'Suggested', false],
  ['elsewhere', 'state', 'Active', false],
])('of %s, %s %j is what became of it and stays in the trail: %s', (table, field, value, stays) => {
  expect(isStateOf(table, field, value)).toBe(stays);
});
