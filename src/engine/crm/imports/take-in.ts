/**
 * Owns taking a file in: a record for each row that is a new person, what was taken over into records that were there, and a row of the
 * import for each row of the file, whatever became of it. Must never do anything that the plan does not say.
 */

import type { Answers } from '../../import/answers.ts';
import type { RowOutcome } from '../../import/plan.ts';
import { sayRow } from '../../import/say-row.ts';
import { numberOf, reference } from '../../kernel/ids.ts';
import { canonical } from '../../kernel/json.ts';
import { listWords } from '../../kernel/phrases.ts';
import { type Row, tables } from '../../record/catalogue.ts';
import type { rowOutcomes } from '../../record/picks.ts';
import type { Crm } from '../crm.ts';
import { areAnswered, rememberDifferent } from '../duplicates/not-duplicate.ts';
import { changeOf, countQuality } from '../quality/count.ts';
import { refuse } from '../refuse.ts';
import { liveCandidate } from '../rules/checks.ts';
import { KnownInCrm } from './known-in-crm.ts';
import type { ImportPlan } from './planned.ts';

/** What every import sets (tests/cases/import): it is known where they come from, and nobody has spoken to them yet. */
const everyImport = {
  state: 'Active',
  source: 'Job board',
  right_to_work: 'Not checked',
  marketing: 'Not asked',
} as const;

const OUTCOMES: Record<RowOutcome['outcome'], (typeof rowOutcomes)[number]> = {
  imported: 'New record',
  matched: 'Same person',
  queried: 'To be asked',
  aside: 'Put aside',
  refused: 'Refused',
};

export interface TakenIn {
  id: string;
  name: string;
  /** The reference of the first record that is made; those of the others follow it. */
  first: string;
}

export function takeIn(crm: Crm, { id, name, first }: TakenIn, plan: ImportPlan, answers: Answers): void {
  const { prefix } = tables.candidate;
  const from = numberOf(prefix, first) ?? refuse('candidate', `“${first}” is no number to count on from.`);
  const made = new Map<number, string>();
  for (const { row, outcome } of plan.rows)
    if (outcome === 'imported') made.set(row, reference(prefix, from + made.size));
  /** A row of the file that made no record leads nowhere. */
  const whose = (ref: string): string | undefined =>
    ref.startsWith('row ') ? made.get(Number(ref.slice('row '.length))) : ref;
  const changed = plan.rows.flatMap((row) =>
    row.outcome === 'matched' && taken(row, answers).length > 0 ? [whose(row.to) ?? []].flat() : [],
  );
  const records = [...new Set([...made.values(), ...changed])];
  if (made.size === 0 && changed.length === 0)
    refuse('', 'No row of this file would make a record or add to one. Answer what is asked, or choose another file.');
  const before = countQuality(crm, records);
  crm.because(`Import of ${name}`);
  const counts = { rows: plan.rows.length, made: made.size };
  crm.insert('data_import', { id, name, imported_on: crm.today, imported_by: crm.me, ...counts });
  for (const row of plan.rows) keepRow(crm, id, plan, row, write(crm, row, answers, made, whose));
  crm.update('data_import', id, { changed: canonical(changeOf(before, countQuality(crm, records))) });
}

type Written = Pick<Row<'import_row'>, 'candidate' | 'made' | 'before' | 'after'>;
const NOTHING: Written = { candidate: null, made: 0, before: null, after: null };
const taken = (row: RowOutcome & { outcome: 'matched' }, answers: Answers) =>
  (answers.get(row.row)?.take ?? []).filter((field) => Object.hasOwn(row.offers, field));

function write(
  crm: Crm,
  row: RowOutcome,
  answers: Answers,
  made: ReadonlyMap<number, string>,
  whose: (ref: string) => string | undefined,
): Written {
  if (row.outcome === 'imported') {
    const id = made.get(row.row) ?? '';
    const different = answers.get(row.row)?.different;
    // Before the record is there: it is like nobody but those that it was compared with.
    const like = different
      ? new KnownInCrm(crm).recordsLike(row.fields).filter(({ verdict }) => verdict !== 'different')
      : [];
    const cells = { ...row.fields, ...everyImport, owner: crm.me, registered_on: crm.today };
    crm.insert('candidate', { ...cells, id } as { id: string });
    for (const { ref } of like) if (different && !areAnswered(crm, id, ref)) rememberDifferent(crm, id, ref, different);
    return { candidate: id, made: 1, before: null, after: canonical(crm.find('candidate', id)) };
  }
  if (row.outcome !== 'matched') return NOTHING;
  const candidate = whose(row.to);
  if (candidate === undefined) return NOTHING;
  const fields = taken(row, answers);
  if (fields.length === 0) return { ...NOTHING, candidate };
  const now = liveCandidate(crm, candidate) as Record<string, unknown>;
  const after = Object.fromEntries(fields.map((field) => [field, row.offers[field] ?? null]));
  crm.update('candidate', candidate, after);
  const before = Object.fromEntries(fields.map((field) => [field, now[field] ?? null]));
  return { candidate, made: 0, before: canonical(before), after: canonical(after) };
}

function keepRow(crm: Crm, id: string, { table }: ImportPlan, row: RowOutcome, written: Written): void {
  crm.keep('import_row', {
    id: `${id}/${String(row.row).padStart(3, '0')}`,
    data_import: id,
    number: row.row,
    line: row.line,
    outcome: OUTCOMES[row.outcome],
    cells: JSON.stringify(table.rows[row.row - 1]?.cells ?? []),
    why: listWords(sayRow(row)) || null,
    ...written,
  });
}
