/** Owns proof that keeping up what was changed beyond gives what going through all of it would give, step by step. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Beyond, type Off, OffRows } from './off-rows.ts';

const row = (id: number, what: Off['what'], content: number): Off => ({
  ...{ table: 'task', id: `TASK-${id}`, what, fields: [], was: {} },
  cells: { id: `TASK-${id}`, title: `Task ${content}`, detail: null },
});

/** Each is off, and of those of one content as many as came do not show as went. */
function naive(rows: ReadonlyMap<string, Off>): string[] {
  const left = new Map<string, number>();
  for (const { what, cells } of rows.values()) {
    const by = what === 'made' ? 1 : what === 'removed' ? -1 : 0;
    left.set(String(cells['title']), (left.get(String(cells['title'])) ?? 0) + by);
  }
  const alone = [...left].flatMap(([title, by]) =>
    Array.from({ length: Math.abs(by) }, () => `${by > 0 ? 'made' : 'removed'} ${title}`),
  );
  const changed = [...rows.values()].filter(({ what }) => what === 'changed').map(({ id }) => `changed ${id}`);
  return [...alone, ...changed].sort();
}
const said = (list: readonly Beyond[], titleOf: (id: string) => string): string[] =>
  list.map(({ what, id }) => (what === 'changed' ? `changed ${id}` : `${what} ${titleOf(id)}`)).sort();

const steps = fc.array(
  fc.array(
    fc.record({
      id: fc.integer({ min: 1, max: 6 }),
      what: fc.constantFrom('changed', 'made', 'removed', 'as it was' as const),
      content: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  { maxLength: 25 },
);

test('what shows, how many, and what each step moved are as if all were gone through anew', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const kept = new OffRows({ off: [], pairs: [], alone: [] });
      const rows = new Map<string, Off>();
      const ids = (list: readonly Beyond[]): string[] => list.map(({ what, id }) => `${what} ${id}`).sort();
      for (const step of all) {
        const seen = new Map<string, Off | undefined>();
        for (const { id, what, content } of step)
          seen.set(`task:${id}`, what === 'as it was' ? undefined : row(id, what, content));
        const shown = ids(kept.list());
        const { before, after } = kept.see(seen);
        for (const [key, off] of seen) off ? rows.set(key, off) : rows.delete(key);
        const titleOf = (id: string) => String(rows.get(id.replace('TASK-', 'task:'))?.cells['title']);
        expect(said(kept.list(), titleOf)).toEqual(naive(rows));
        expect(kept.size).toBe(kept.list().length);
        // What moved, taken from what showed before, and put to it, is what shows now.
        const rest = [...shown];
        for (const one of ids(before)) rest.splice(rest.indexOf(one), 1);
        expect([...rest, ...ids(after)].sort()).toEqual(ids(kept.list()));
      }
    }),
  );
});

test('what goes on from its state shows, and moves, the same', () => {
  fc.assert(
    fc.property(steps, steps, (first, then) => {
      const one = new OffRows({ off: [], pairs: [], alone: [] });
      const take = (kept: OffRows, all: typeof first) =>
        all.map((step) =>
          kept.see(
            new Map(
              step.map(({ id, what, content }) => [
                `task:${id}`,
                what === 'as it was' ? undefined : row(id, what, content),
              ]),
            ),
          ),
        );
      take(one, first);
      const other = new OffRows(JSON.parse(JSON.stringify(one.state)));
      expect(other.list()).toEqual(one.list());
      expect(take(other, then)).toEqual(take(one, then));
    }),
  );
});
