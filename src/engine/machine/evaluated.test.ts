/**
 * Owns proof that following the changes in SQL gives what looking at every row and every step would give.
 * Must never say what a check means; evaluate.test.ts does.
 */
import fc from 'fast-check';
import { it } from 'vitest';
import { casesOf } from '../../../tests/builders/cases-of.ts';
import { Checked } from '../../../tests/builders/checked.ts';
import { naively } from '../../../tests/builders/naive-checks.ts';
import type { Json } from '../kernel/json.ts';
import type { TableName } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import type { Check, Matcher } from '../scenario/check.ts';

const PEOPLE = ['CAND-0001', 'CAND-0002', 'CAND-0003', 'CAND-0004'];
const words = fc.constantFrom(
  'Leeds',
  'LEEDS ',
  'Łeeds',
  "O'Neill",
  'O’neill, x',
  'York',
  '',
  '7',
  '12.5',
  'a gap',
  'Agap',
  'cv-01_a*[?',
);
const days = fc.constantFrom('2026-11-02', '2026-12-24', '2027-01-01');
const values = {
  text: fc.option(words),
  number: fc.option(fc.integer({ min: 0, max: 12 })),
  day: fc.option(days),
  state: fc.constantFrom('Active', 'Archived', 'In the bin'),
  reference: fc.constantFrom(...PEOPLE),
};

/** The fields that checks look at and steps change, by table. */
const fields: Record<string, Record<string, fc.Arbitrary<Cell>>> = {
  candidate: {
    state: values.state,
    first_name: values.text,
    town: values.text,
    travel_miles: values.number,
    available_from: values.day,
  },
  task: {
    candidate: fc.option(values.reference),
    title: words,
    detail: values.text,
    due_on: days,
    state: fc.constantFrom('Open', 'Done'),
  },
};
const owners = { candidate: {}, task: { owner: 'STAFF-0001' } };
const tables = ['candidate', 'task'] as const;
type Table = (typeof tables)[number];
const ids: Record<Table, readonly string[]> = { candidate: PEOPLE, task: ['TASK-0001', 'TASK-0002', 'TASK-0003'] };

const any: fc.Arbitrary<Cell> = fc.oneof(
  words,
  days,
  values.state,
  fc.constantFrom('active', 'open'),
  values.number,
  values.reference,
);
const some = fc.oneof(words, days, fc.integer({ min: 0, max: 12 }));
const plainMatcher: fc.Arbitrary<Matcher> = fc.oneof(
  any,
  any.map((value) => ({ 'is-not': value })),
  fc.array(any, { minLength: 1, maxLength: 3 }).map((all) => ({ 'one-of': all })),
  fc.boolean().map((filled) => ({ filled })),
  fc.constantFrom<string[]>(['leeds'], ['gap', 'oneill'], ['7']).map((mentions) => ({ mentions })),
  fc.constantFrom('cv-##_a*[?', 'L####', 'Leeds', '12.5', '1#').map((like) => ({ like })),
  fc.constantFrom(['gap'], ['leed*', 'oneill'], ['2026-11']).map((any) => ({ 'speaks-of': { any } })),
  fc.constantFrom(1, 2).map((least) => ({ 'real-words': least })),
  some.map((least) => ({ 'at-least': least })),
  some.map((most) => ({ 'at-most': most })),
);
const matcher = fc.oneof(
  { weight: 4, arbitrary: plainMatcher },
  { weight: 1, arbitrary: fc.constantFrom('$first', '$second', '$none') },
);

const where = (table: Table, one: fc.Arbitrary<Matcher>): fc.Arbitrary<Record<string, Matcher>> =>
  fc.dictionary(fc.constantFrom('id', 'nothing', ...Object.keys(fields[table] ?? {})), one, {
    maxKeys: 2,
    noNullPrototype: true,
  });
const rowCheck: fc.Arbitrary<Check> = fc.constantFrom(...tables).chain((table) =>
  where(table, matcher).chain((fitting) =>
    fc.oneof(
      fc.constant<Check>({ some: table, where: fitting }),
      fc.constant<Check>({ none: table, where: fitting }),
      fc.nat(3).map((is): Check => ({ count: table, where: fitting, is })),
      fc.nat(3).map((least): Check => ({ count: table, where: fitting, 'at-least': least, 'at-most': least + 1 })),
    ),
  ),
);
const stepCheck = fc.record(
  {
    step: fc.constantFrom('write', 'look'),
    outcome: fc.constantFrom('done' as const, 'refused' as const),
    with: fc.dictionary(fc.constantFrom('candidate', 'words'), matcher, { maxKeys: 2, noNullPrototype: true }),
  },
  { requiredKeys: ['step'] },
);
const check: fc.Arbitrary<Check> = fc.letrec<{ check: Check }>((tie) => ({
  check: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 5, arbitrary: rowCheck },
    { weight: 3, arbitrary: stepCheck },
    { weight: 2, arbitrary: fc.tuple(stepCheck, stepCheck).map((before): Check => ({ before })) },
    { weight: 1, arbitrary: fc.array(tie('check'), { minLength: 1, maxLength: 3 }).map((all): Check => ({ all })) },
    {
      weight: 1,
      arbitrary: fc.array(tie('check'), { minLength: 1, maxLength: 3 }).map((all): Check => ({ any: all })),
    },
    { weight: 1, arbitrary: tie('check').map((not): Check => ({ not })) },
  ),
})).check;

const row = (table: Table, id: fc.Arbitrary<string>) =>
  fc.record({ id, ...fields[table] }).map((made) => ({ ...owners[table], ...made }));
const rows = fc.record({
  candidate: fc.tuple(...PEOPLE.map((id) => row('candidate', fc.constant(id)))),
  task: fc.uniqueArray(row('task', fc.constantFrom(...ids.task)), { selector: ({ id }) => id, maxLength: 3 }),
});
const write = fc
  .constantFrom(...tables)
  .chain((table) =>
    fc.record({ table: fc.constant(table), row: row(table, fc.constantFrom(...ids[table])), gone: fc.boolean() }),
  );
const step = fc.record({
  name: fc.constantFrom('write', 'look'),
  outcome: fc.constantFrom('done' as const, 'refused' as const),
  input: fc.record({ candidate: fc.option(values.reference), words: any }),
  writes: fc.array(write, { maxLength: 2 }),
});
const names = fc.tuple(where('candidate', plainMatcher), where('task', matcher)).map(([first, second]) => ({
  first: { of: 'candidate', where: first },
  // Made of a name above it; the names below it are not there for it.
  second: { of: 'task', where: Object.fromEntries(Object.entries(second).filter(([, one]) => one !== '$second')) },
}));

it('what follows the changes says of every check, after every step, what looking at everything says', () => {
  fc.assert(
    fc.property(
      rows,
      names,
      fc.array(check, { minLength: 1, maxLength: 6 }),
      fc.array(step, { maxLength: 5 }),
      (start, named, checks, steps) => {
        const checked = new Checked(start as never, named, checks);
        const { crm, judge: evaluator } = checked;
        const facts = {
          rows: (table: string) => crm.all(table as TableName) as unknown as Record<string, Cell>[],
          steps: checked.steps,
          names: named,
        };
        const compare = () => {
          for (const each of checks)
            if (evaluator.holds(each) !== naively(facts, each)) throw new Error(JSON.stringify(each));
        };
        compare();
        for (const { name, outcome, input, writes } of steps) {
          checked.step(name, outcome, input as Record<string, Json>, () => {
            for (const { table, row: next, gone } of writes) {
              const before = crm.find(table, next.id as string);
              const { id, ...changes } = next as { id: string };
              if (!before) crm.insert(table, next as never);
              else if (gone && table === 'task') crm.remove(table, id);
              else crm.update(table, id, changes);
            }
          });
          compare();
        }
        crm.db.close();
      },
    ),
    { numRuns: casesOf(400) },
  );
});
