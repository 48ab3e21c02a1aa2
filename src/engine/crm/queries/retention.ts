/**
 * Owns the queries about retention: what is right to do with each part of a record today, and the worklist of what is due, slice by slice.
 * Reads only. Must never go through all of an agency at once.
 */
import { type Action, type Decision, decide } from '../../protection/decide.ts';
import type { RetentionRule } from '../../protection/retention-rule.ts';
import { retentionRules } from '../../protection/retention-rules.ts';
import { sayDecision } from '../../protection/say-decision.ts';
import { type Row, type TableName, tableOf } from '../../record/catalogue.ts';
import { nameOf } from '../../record/names.ts';
import type { Crm } from '../crm.ts';
import { type Kept, partsOf, subjectOf } from '../rules/retention-facts.ts';
import type { DueSlice, RetentionLine } from './retention-shapes.ts';
import type { QueryParams } from './shapes.ts';

/** So many records are looked through for one answer. */
const SLICE = 200;
const DUE: readonly Action[] = ['review', 'anonymise', 'erase', 'stop'];

/** The record first, then its parts. */
export function retention(crm: Crm, { candidate }: QueryParams<'retention'>): RetentionLine[] {
  const found = crm.find('candidate', candidate);
  return found ? linesOf(crm, rulesIn(crm), found, keptIn(crm, [found]).get(found.id)) : [];
}

export function dueForRelease(crm: Crm, { after = '' }: QueryParams<'dueForRelease'>): DueSlice {
  const people = crm.db.rows<Row<'candidate'>>(
    `SELECT * FROM candidate WHERE id > ? AND state IN ('Active', 'Archived') ORDER BY id LIMIT ${SLICE}`,
    [after],
  );
  const kept = keptIn(crm, people);
  const rules = rulesIn(crm);
  const lines = people.flatMap((person) => linesOf(crm, rules, person, kept.get(person.id)));
  return {
    lines: lines.filter(({ action }) => DUE.includes(action)),
    looked: people.length,
    next: people.length === SLICE ? (people.at(-1)?.id ?? null) : null,
  };
}

function linesOf(
  crm: Crm,
  rules: readonly RetentionRule[],
  candidate: Row<'candidate'>,
  kept: Kept | undefined,
): RetentionLine[] {
  if (!kept) return [];
  const parts = partsOf(kept, crm.today);
  const { record, parts: decided } = decide(
    rules,
    subjectOf(kept, crm.today),
    parts.map(({ part }) => part),
    crm.today,
  );
  const name = nameOf(crm.lookup, 'candidate', candidate.id) ?? 'A record without a name';
  const line = (table: TableName, id: string, kind: string, decision: Decision<RetentionRule> | undefined) =>
    decision
      ? [
          {
            candidate: candidate.id,
            name,
            table,
            id,
            kind,
            action: decision.action,
            rule: decision.rule.id,
            release: decision.release,
            says: sayDecision(decision),
            keptUntil: keptUntil(table, id, candidate, kept),
          },
        ]
      : [];
  return [
    ...line('candidate', candidate.id, 'Record', record),
    ...parts.flatMap(({ table, id, part }, at) => line(table, id, part.kind, decided[at])),
  ];
}

/** What somebody set, to lay beside what is right. */
const keptUntil = (table: TableName, id: string, candidate: Row<'candidate'>, { documents }: Kept): string | null =>
  table === 'candidate' ? candidate.release_on : (documents.find((one) => one.id === id)?.keep_until ?? null);

/** The rules as the CRM's own table of them has their months. */
function rulesIn(crm: Crm): RetentionRule[] {
  return retentionRules.map((rule) => {
    const months = crm.find('retention_rule', rule.id)?.months;
    return months === undefined || months === null ? rule : { ...rule, months };
  });
}

/** All that is kept about these people, with one look at each table. */
function keptIn(crm: Crm, people: readonly Row<'candidate'>[]): Map<string, Kept> {
  const marks = people.map(() => '?').join(', ');
  const ids = people.map(({ id }) => id);
  const by = <N extends TableName>(table: N): Map<string, Row<N>[]> =>
    Map.groupBy(
      crm.db.rows<Row<N>>(`SELECT * FROM ${tableOf(table).name} WHERE candidate IN (${marks}) ORDER BY id`, ids),
      (row) => String((row as Record<string, unknown>)['candidate']),
    );
  const [documents, placements, shortlisted] = [by('document'), by('placement'), by('shortlist_entry')];
  const [adjustments, consents, holds, requests] = [by('adjustment'), by('consent'), by('hold'), by('data_request')];
  const [notices, activities] = [by('privacy_notice'), by('activity')];
  return new Map(
    people.map((candidate) => {
      const { id } = candidate;
      const kept: Kept = {
        candidate,
        documents: documents.get(id) ?? [],
        placements: placements.get(id) ?? [],
        shortlisted: shortlisted.get(id) ?? [],
        adjustments: adjustments.get(id) ?? [],
        consents: consents.get(id) ?? [],
        holds: holds.get(id) ?? [],
        requests: requests.get(id) ?? [],
        dealings: (notices.get(id) ?? []).length + (activities.get(id) ?? []).length,
      };
      return [id, kept];
    }),
  );
}
