/**
 * Owns proof that every field of every command is cleaned and checked for its kind before a handler sees it.
 * Must never name a command or a field: it walks the registry, so that a new one is covered when it is there.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/builders/any-text.ts';
import { fittingColumn } from '../../../tests/builders/random-values.ts';
import { clean } from '../kernel/text.ts';
import { type TableName, tableOf } from '../record/catalogue.ts';
import type { Column } from '../record/column.ts';
import { LONGEST } from '../record/column.ts';
import { cleaned, faultsOf, type Records } from './door.ts';
import { type Field, type Fields, isGroup, type Shape } from './fields.ts';
import { misfitsOf } from './misfits.ts';
import { commands } from './registry.ts';

const today = '2026-11-02';
/** A CRM in which every row is there, and empty. */
const full: Records = { today, lookup: (_, id) => ({ id }) };
const empty: Records = { today, lookup: () => undefined };

const fitting = ({ column }: Field): fc.Arbitrary<string | number> =>
  column.kind === 'reference'
    ? fc
        .integer({ min: 10, max: 9999 })
        .map((n) => `${tableOf(column.table as TableName).prefix}-${String(n).padStart(4, '0')}`)
    : fittingColumn(column, today);
const record = (fields: Fields) =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fitting(field)])));
/** An input with all its fields, each of which its column takes. */
const right = (shape: Shape): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(shape).map(
        ([name, member]) => [name, isGroup(member) ? record(member.fields) : fitting(member)] as const,
      ),
    ),
  );

/** Every field there is, with its path and a way to put a value in its place. */
const fields = [...commands.values()].flatMap(({ name, shape }) =>
  Object.entries(shape).flatMap(([member, part]) =>
    isGroup(part)
      ? Object.entries(part.fields).map(([field, inside]) => ({ name, shape, path: [member, field], field: inside }))
      : [{ name, shape, path: [member], field: part }],
  ),
);
type Place = (typeof fields)[number];
const titled = (places: Place[]) => places.map((place) => [`${place.name}: ${place.path.join('.')}`, place] as const);

function put(input: Record<string, unknown>, [member = '', field]: string[], value: unknown): Record<string, unknown> {
  return { ...input, [member]: field ? { ...(input[member] as object), [field]: value } : value };
}
/** What is said of one field when it has this value and all others are right. */
function said({ shape, path, field }: Place, value: unknown, records?: Records): (string | undefined)[] {
  const [sample = {}] = fc.sample(right(shape), 1);
  // With the tick that waives a field it may be empty.
  const input = field.column.unless ? put(sample, [path[0] ?? '', field.column.unless], 0) : sample;
  const faults = faultsOf(shape, cleaned(shape, put(input, path, value)), records);
  return faults.filter((fault) => fault.path.join() === path.join()).map(({ says }) => says);
}

describe('the door of a command', () => {
  it.each([...commands.values()].map((spec) => [spec.name, spec] as const))(
    'lets any right input of %s through',
    (_, spec) => {
      fc.assert(
        fc.property(right(spec.shape), (input) => {
          expect(misfitsOf(spec.shape, input)).toEqual([]);
          expect(faultsOf(spec.shape, cleaned(spec.shape, input), full)).toEqual([]);
        }),
        { numRuns: 30 },
      );
    },
  );

  const made = fields.filter(({ field }) => field.role === 'makes');
  it.each(titled(made))('refuses %s when it is a reference of another table', (_, place) => {
    const { table } = place.field.column;
    const others = [...new Set(fields.map(({ field }) => field.column.table))].filter(
      (other) => other && other !== table,
    );
    for (const other of others)
      for (const records of [full, undefined])
        expect(said(place, `${tableOf(other as TableName).prefix}-0141`, records)).toEqual([
          expect.stringContaining(`begins with ${tableOf(table as TableName).prefix}-`),
        ]);
  });

  const needed = fields.filter(({ field }) => field.needed && field.role !== 'makes');
  it.each(titled(needed))('refuses %s when there is nothing in it, at that field', (_, place) => {
    for (const nothing of [null, '', ' ', '\u200b', '\u00a0\n'])
      expect(said(place, nothing, full)).toEqual([expect.stringContaining(`${place.field.column.label} is missing.`)]);
  });

  const wrong: Record<Column['kind'], [value: unknown, says: RegExp][]> = {
    text: [['x'.repeat(LONGEST.lines + 1), /is too long: it has 20001 characters|cannot be used as|this is no file/]],
    number: [
      ['ten', /is not a number/],
      [0.5, /a whole number from \d+ to/],
      [-1, /a whole number from \d+ to/],
      [1e12, /a whole number/],
    ],
    day: [
      ['2026-02-30', /is not a date/],
      ['tomorrow', /is not a date/],
    ],
    month: [
      ['2026-13', /is not a month/],
      ['last May', /is not a month/],
    ],
    pick: [['Nowhere', /is not on the list for/]],
    reference: [['X-9999', /^There is no .* X-9999\.$/]],
    flag: [],
  };
  it.each(titled(fields.filter(({ field }) => field.role !== 'makes')))(
    'refuses %s when it is none of its kind',
    (_, place) => {
      for (const [value, says] of wrong[place.field.column.kind])
        expect(said(place, value, empty)).toEqual([expect.stringMatching(says)]);
    },
  );

  it.each(titled(fields.filter(({ field }) => field.column.when !== undefined)))(
    'refuses %s at the wrong side of today',
    (_, place) => {
      const { when, kind } = place.field.column;
      const day = when === 'past' ? '2099-01-01' : '1999-01-01';
      expect(said(place, kind === 'month' ? day.slice(0, 7) : day, full)).toEqual([
        expect.stringMatching(when === 'past' ? /has not come yet/ : /has passed/),
      ]);
    },
  );

  it.each(titled(fields.filter(({ field }) => field.column.kind === 'text')))(
    'lets nothing invisible into %s',
    (_, place) => {
      const [input] = fc.sample(right(place.shape), 1);
      fc.assert(
        fc.property(anyText(40), (typed) => {
          const out = cleaned(place.shape, put(input ?? {}, place.path, typed));
          const value = place.path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], out);
          if (value === null) return;
          expect(value).toBe(clean(String(value)).trim());
          if (!place.field.column.lines) expect(value).not.toContain('\n');
          expect(cleaned(place.shape, out)).toEqual(out);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('gives a handler every field: what was left out is empty, a tick not given is a no', () => {
    const shape = commands.get('add-qualification')?.shape ?? {};
    expect(cleaned(shape, { id: 'QUAL-0001', candidate: 'CAND-0001', title: ' GCSE ', status: 'Achieved' })).toEqual({
      id: 'QUAL-0001',
      candidate: 'CAND-0001',
      title: 'GCSE',
      level: null,
      status: 'Achieved',
      awarded_on: null,
      expires_on: null,
      certificate_seen: 0,
    });
  });
});
