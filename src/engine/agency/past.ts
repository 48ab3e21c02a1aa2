/**
 * Owns the audit trail's past: who registered a record, who put it in the bin or the archive, when and why. Made of the rows
 * that are there at the beginning, so that it cannot tell another story than they do; what a scenario says of its own people comes first.
 * Never by the learner, who has done nothing yet.
 */
import type { Day } from '../kernel/date.ts';
import { lineReference } from '../kernel/ids.ts';
import { type NewRow, type Row, type Rows, tables } from '../record/catalogue.ts';
import { authorOf } from './notes.ts';

type Line = Omit<NewRow<'audit'>, 'id'>;
type Person = NewRow<'candidate'>;
type State = Row<'candidate'>['state'];

/** Lines before the first step are of no step. */
const BEFORE = 0;

/** In office hours, the same for the same record on every machine. */
function timeOf(id: string, hour: number): string {
  const number = Number(/\d+$/.exec(id)?.[0] ?? 0);
  return `${String(hour + (number % 7)).padStart(2, '0')}:${String((number * 7) % 60).padStart(2, '0')}`;
}

const about = ({ id }: Person, on_day: Day, staff: string, action: string): Line => ({
  step: BEFORE,
  on_day,
  at_time: timeOf(id, 9),
  staff: authorOf({ owner: staff }),
  action,
  record: 'candidate',
  record_id: id,
  candidate: id,
});

/** What the office noted of the person on that day is why. */
const moved = (person: Person, on: Day, by: string, after: State, notes: readonly NewRow<'activity'>[]): Line => ({
  ...about(person, on, by, 'change'),
  at_time: timeOf(person.id, 10),
  field: 'state',
  before: 'Active',
  after,
  reason: notes.find(({ happened_on }) => happened_on === on)?.body ?? null,
});

function linesOf(person: Person, notes: readonly NewRow<'activity'>[]): Line[] {
  const { registered_on, owner, archived_on, binned_on, binned_by } = person;
  const lines: Line[] = [];
  if (registered_on && owner) lines.push(about(person, registered_on, owner, 'create'));
  if (archived_on && owner) lines.push(moved(person, archived_on, owner, 'Archived', notes));
  if (binned_on && binned_by) lines.push(moved(person, binned_on, binned_by, 'In the bin', notes));
  return lines;
}

const keyOf = ({ record_id, action, field, after }: Line): string =>
  [record_id, action, field ?? '', after ?? ''].join('/');

/** The lines of the audit trail before the first step, oldest first, numbered. Lines that the rows themselves hold are told as they are. */
export function pastOf(rows: readonly Rows[]): NewRow<'audit'>[] {
  const said: Line[] = rows.flatMap(({ audit = [] }) => audit.map(({ id: _, ...line }) => line));
  const known = new Set(said.map(keyOf));
  const people = rows.flatMap(({ candidate = [] }) => candidate);
  const gone = new Map(
    people.filter(({ state }) => state !== 'Active').map(({ id }) => [id, [] as NewRow<'activity'>[]]),
  );
  for (const { activity = [] } of rows) for (const note of activity) gone.get(note.candidate ?? '')?.push(note);
  const told = people.flatMap((person) => linesOf(person, gone.get(person.id) ?? []));
  const all = [...said, ...told.filter((line) => !known.has(keyOf(line)))];
  const order = ({ on_day, at_time, record_id }: Line): string => `${on_day} ${at_time} ${record_id}`;
  return all
    .map((line) => ({ line, at: order(line) }))
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    .map(({ line }, index) => ({ id: lineReference(tables.audit.prefix, index + 1), ...line }));
}
