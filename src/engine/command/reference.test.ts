/** Owns proof that the tutors' reference has every table, field and command there is, with what each holds. */
import { describe, expect, it } from 'vitest';
import { tables } from '../record/catalogue.ts';
import { reference, referenceMarkdown } from './reference.ts';
import { commands } from './registry.ts';

describe('the reference for tutors', () => {
  it('has every table with every field, and every command', () => {
    const { tables: parts, commands: steps } = reference();
    expect(parts.map(({ name, lines }) => [name, lines.map((line) => line.name)])).toEqual(
      Object.values(tables).map((table) => [table.name, Object.keys(table.columns)]),
    );
    expect(steps.map(({ name }) => name)).toEqual([...commands.keys()]);
  });

  it('says of each field how it is written, what the screen calls it, and whether a command can go without', () => {
    const page = referenceMarkdown();
    expect(page).toContain('| status | Status | one of: Achieved, Working towards, Not completed | yes |');
    expect(page).toContain('| changes.employer | Employer | a text |  |');
    expect(page).toContain('| profile.mobile | Mobile | a text | yes |');
    expect(page).toContain('| id | Reference of the new task | a reference that is free, such as TASK-0901 | yes |');
    expect(page).toContain('| release_on | Release date | a day, such as 2026-11-02 | yes |');
  });
});
