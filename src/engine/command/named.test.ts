/**
 * Owns proof that no sentence has to show a bare reference: every row that a command names has a name of its own or is called by what it
 * is about. Must never list tables anew, save what is nobody's business in a log.
 */
import { describe, expect, it } from 'vitest';
import { tableOf } from '../record/catalogue.ts';
import { isGroup } from './fields.ts';
import { commands } from './registry.ts';

/** What somebody needs because of their health stays restricted, in the log as well. */
const NOBODYS_BUSINESS = ['adjustment'];

describe('a row that a command names', () => {
  const named = [...commands.values()].flatMap(({ name, shape }) =>
    Object.values(shape).flatMap((member) =>
      !isGroup(member) && member.role === 'row' && member.column.table ? [[name, member.column.table] as const] : [],
    ),
  );
  it.each(named.filter(([, table]) => !NOBODYS_BUSINESS.includes(table)))('by %s, a %s, has a name', (_, table) => {
    const { titled, about } = tableOf(table as Parameters<typeof tableOf>[0]);
    expect(titled.length > 0 || about !== '').toBe(true);
  });

  it.each([...new Set(named.map(([, table]) => table))])('%s is called by columns that it has', (table) => {
    const { about, columns } = tableOf(table as Parameters<typeof tableOf>[0]);
    for (const [, column = ''] of about.matchAll(/\{(\w+)\}/g)) expect(columns[column]).toBeDefined();
  });
});
