/** Owns the fields of the record that two merged ones leave: the rules of record/merging.ts, and the choices. Never a third value. */
import type { Row } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import {
  choosable,
  fieldsTogether,
  keptRecords,
  laterOf,
  marketingStrictest,
  ofStorage,
  type Together,
} from '../../record/merging.ts';

type Person = Row<'candidate'>;
type Cells = Record<string, Cell>;
/** Whose value is kept, by field. */
export type Choices = Readonly<Partial<Record<string, 'master' | 'other'>>>;

/** Fields that both fill, and not with the same. */
export const differing = (master: Cells, other: Cells): string[] =>
  choosable.filter((field) => isFilled(master[field]) && isFilled(other[field]) && master[field] !== other[field]);

const isFilled = (cell: Cell | undefined): boolean => cell !== null && cell !== undefined && cell !== '';
const filledOf = (one: Cells, two: Cells, field: string): Cell =>
  (isFilled(one[field]) ? one[field] : two[field]) ?? null;

export function mergedFields(master: Person, other: Person, choices: Choices): Cells {
  const chosen = choosable.map((field): [string, Cell] => {
    const both = isFilled(master[field as keyof Person]) && isFilled(other[field as keyof Person]);
    const [one, two] = both && choices[field] === 'other' ? [other, master] : [master, other];
    return [field, filledOf(one, two, field)];
  });
  const after: Cells = {
    ...master,
    ...Object.fromEntries(chosen),
    ...Object.assign({}, ...fieldsTogether.map((rule) => together(rule, master, other))),
    ...Object.fromEntries(laterOf.map((field) => [field, later(master, other, field)])),
    ...Object.fromEntries(keptRecords.map((field) => [field, filledOf(master, other, field)])),
    ...storage(master, other),
    marketing: strictest(master, other),
  };
  const isOne = (master.one_name || other.one_name) && !(after['first_name'] && after['last_name']);
  return { ...after, one_name: isOne ? 1 : 0 };
}

/** Where neither day tells, the record with the lower reference that has any of it, whichever of the two is kept. */
function together({ fields, by, take }: Together, master: Cells, other: Cells): Cells {
  const inOrder = String(master['id']) < String(other['id']) ? [master, other] : [other, master];
  const [first = master, second = other] = inOrder.toSorted((a, b) => rank(a, b));
  // Where the person can be reached from is told by one record; what came with a registration is not lost.
  return Object.fromEntries(
    fields.map((field) => [field, take === 'earlier' ? filledOf(first, second, field) : (first[field] ?? null)]),
  );

  function rank(a: Cells, b: Cells): number {
    const [one, two] = [a[by] ?? null, b[by] ?? null];
    if (one !== null && two !== null && one !== two) return one < two === (take === 'earlier') ? -1 : 1;
    return (one === null ? 1 : 0) - (two === null ? 1 : 0) || (has(a) ? 0 : 1) - (has(b) ? 0 : 1);
  }
  function has(record: Cells): boolean {
    return fields.some((field) => isFilled(record[field]));
  }
}

const later = (master: Cells, other: Cells, field: string): Cell =>
  [master[field] ?? null, other[field] ?? null].reduce((one, two) =>
    one === null || (two !== null && two > one) ? two : one,
  );

/** Out of archive and bin: what they wrote goes, as it does when a record is restored. */
const storage = (master: Person, other: Person): Cells => {
  const restored = master.state === 'Archived' || other.state === 'Archived';
  return {
    state: restored ? 'Active' : master.state,
    ...Object.fromEntries(ofStorage.map((field) => [field, restored ? null : filledOf(master, other, field)])),
  };
};

const strictest = ({ marketing: one }: Person, { marketing: two }: Person): Cell =>
  marketingStrictest.find((word) => word === one || word === two) ?? null;
