/** Owns proof that two ways are laid beside each other as a person would. Must never run a CRM. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../kernel/json.ts';
import { align } from './align.ts';

const step = (name: string, input: Record<string, Json> = {}) => ({ name, input });
const update = (candidate: string, changes: Record<string, Json>) => step('update-candidate', { candidate, changes });
const task = (id: string, candidate: string | null, title: string) => step('add-task', { id, candidate, title });
const read = (message: string) => step('open-message', { message });

describe('two ways', () => {
  it('that are the same stand side by side', () => {
    const way = [read('MSG-0001'), update('CAND-0001', { mobile: '1' }), task('TASK-0001', 'CAND-0001', 'Ask')];
    expect(align(way, way)).toEqual([0, 1, 2].map((place) => ({ one: place, other: place })));
  });

  it('are matched by what is done to whom, whatever a new row is called', () => {
    expect(
      align([task('TASK-0016', 'CAND-0001', 'Ring about hours')], [task('TASK-0901', 'CAND-0001', 'Ask')]),
    ).toEqual([{ one: 0, other: 0 }]);
  });

  it('are not matched where the same was done to somebody else, or another paper was read', () => {
    expect(align([update('CAND-0001', { town: 'Otley' })], [update('CAND-0002', { town: 'Otley' })])).toHaveLength(2);
    expect(align([read('MSG-0001')], [read('MSG-0002')])).toHaveLength(2);
  });

  it('put the likest of several steps beside each other', () => {
    const mine = [task('TASK-0016', 'CAND-0001', 'Order badges'), task('TASK-0017', 'CAND-0001', 'Ask')];
    expect(align(mine, [task('TASK-0901', 'CAND-0001', 'Ask')])).toEqual([
      { one: 0, other: undefined },
      { one: 1, other: 0 },
    ]);
  });

  it('leave what one way lacks by itself, where it belongs in the order', () => {
    expect(align([read('MSG-0001'), read('MSG-0003')], [read('MSG-0001'), read('MSG-0002'), read('MSG-0003')])).toEqual(
      [
        { one: 0, other: 0 },
        { one: undefined, other: 1 },
        { one: 1, other: 2 },
      ],
    );
  });

  it('of any kind are shown whole and in their own order', () => {
    const steps = fc.array(
      fc.oneof(
        fc.constantFrom('MSG-0001', 'MSG-0002').map(read),
        fc
          .tuple(fc.constantFrom('CAND-0001', 'CAND-0002'), fc.constantFrom('a', 'b'))
          .map(([who, town]) => update(who, { town })),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, steps, (one, other) => {
        const pairs = align(one, other);
        expect(pairs.flatMap((pair) => pair.one ?? [])).toEqual(one.map((_, i) => i));
        expect(pairs.flatMap((pair) => pair.other ?? [])).toEqual(other.map((_, i) => i));
        for (const pair of pairs)
          if (pair.one !== undefined && pair.other !== undefined)
            expect(one[pair.one]?.name).toBe(other[pair.other]?.name);
      }),
    );
  });
});
