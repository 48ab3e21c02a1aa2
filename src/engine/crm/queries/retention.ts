/**
 * Owns the queries about retention: what is right to do with each part of a record today, and the worklist of what is due, slice by slice.
 * Reads only. Must never go through all of an agency at once.
 */
import { addDays } from '../../kernel/date.ts';
import { type Action, type Decision, decide } from '../../protection/decide.ts';
import type { RetentionRule } from '../../protection/retention-rule.ts';
import { retentionRules } from '../../protection/retention-rules.ts';
import { parseRules } from '../../protection/rules-door.ts';
import { sayDecision } from '../../protection/say-decision.ts';
import { type Row, type TableName, tableOf } from '../../record/catalogue.ts';
import { nameOf } from '../../record/names.ts';
import type { Crm } from '../crm.ts';
import { BIN_DAYS } from '../rules/bin.ts';
import { isHeld } from '../rules/held.ts';
import { type Kept, partsOf, subjectOf } from '../rules/retention-facts.ts';
import type { DueSlice, RetentionLine } from './retention-shapes.ts';
import type { QueryParams } from './shapes.ts';

/** So many records are looked through for one answer. */
const SLICE = 200;
const DUE: readonly Action[] = ['review', 'anonymise', 'erase', 'stop'];

/** The record first, then its parts. */
export function retention(crm: Crm, { candidate, on = crm.today }: QueryParams<'retention'>): RetentionLine[] {
  const found = crm.find('candidate', candidate);
  return found ? linesOf(crm, rulesIn(crm), found, keptIn(crm, [found]).get(found.id), on) : [];
}

/**
 * Whether today no date can be named for something of which `outlasting` names one: to erase somebody ends the service that the rules still
 * wait for.
 */
export const isServedStill = (crm: Crm, candidate: string, stays: readonly RetentionLine[]): boolean =>
  retention(crm, { candidate }).some(
    ({ id, action, release }) =>
      action === 'keep' && release === null && stays.some((line) => line.id === id && line.release !== null),
  );

/** What a rule keeps although the person is to be erased: the law or a possible claim wants it. As if that was decided today. */
export function outlasting(crm: Crm, candidate: string): RetentionLine[] {
  const found = crm.find('candidate', candidate);
  const kept = found && keptIn(crm, [found]).get(found.id);
  if (!found || !kept) return [];
  const decided = { kind: 'Erasure', state: 'Answered', closed_on: crm.today } as const;
  const requests = kept.requests.map((one) =>
    one.kind === 'Erasure' && !one.closed_on ? { ...one, ...decided } : one,
  );
  const asked: Row<'data_request'> = { ...NO_REQUEST, candidate, received_on: crm.today, ...decided };
  const lines = linesOf(crm, rulesIn(crm), found, { ...kept, requests: [...requests, asked] }, crm.today);
  return lines.filter(({ stands, action }) => stands && STAYS.includes(action));
}

const STAYS: readonly Action[] = ['keep', 'archive', 'hold'];
const NO_REQUEST = {
  ...{ id: '', identity_asked_on: null, identity_confirmed_on: null, identity_seen: null, extended_on: null },
  ...{ extension_reason: null, due_on: null, reply: null, message: null },
};

/** The record of everybody in use or in the archive, and of whom the bin keeps no longer. */
export function dueForRelease(crm: Crm, { after = '', on = crm.today }: QueryParams<'dueForRelease'>): DueSlice {
  const people = crm.db.rows<Row<'candidate'>>(
    `SELECT * FROM candidate WHERE id > ? AND (state IN ('Active', 'Archived') OR (state = 'In the bin' AND binned_on < ?))
     ORDER BY id LIMIT ${SLICE}`,
    [after, addDays(on, -BIN_DAYS)],
  );
  const kept = keptIn(crm, people);
  const rules = rulesIn(crm);
  const lines = people.flatMap((person) =>
    person.state === 'In the bin'
      ? outOfBin(crm, person, kept.get(person.id))
      : linesOf(crm, rules, person, kept.get(person.id), on),
  );
  return {
    lines: lines.filter(({ action }) => DUE.includes(action)),
    looked: people.length,
    next: people.length === SLICE ? (people.at(-1)?.id ?? null) : null,
  };
}

const nameIn = (crm: Crm, id: string): string => nameOf(crm.lookup, 'candidate', id) ?? 'A record without a name';

/** The bin has a time of its own, whatever the rules say of the record; but for a hold, under which nothing goes. */
function outOfBin(crm: Crm, { id, binned_on }: Row<'candidate'>, kept: Kept | undefined): RetentionLine[] {
  if (isHeld(crm, id)) return [];
  const release = addDays(binned_on ?? crm.today, BIN_DAYS + 1);
  return [
    {
      ...{ candidate: id, name: nameIn(crm, id), table: 'candidate', id, kind: 'Record', action: 'erase', rule: 'Bin' },
      ...{ stands: false, release, duty: null, keptUntil: null, isDueNow: release <= crm.today },
      decided: kept ? decidedOf('candidate', id, kept) : null,
      says: `Erase: the ${BIN_DAYS} days of the bin are over.`,
    },
  ];
}

function linesOf(
  crm: Crm,
  rules: readonly RetentionRule[],
  candidate: Row<'candidate'>,
  kept: Kept | undefined,
  on: string,
): RetentionLine[] {
  if (!kept) return [];
  const parts = partsOf(kept, on);
  const decidedOn = (day: string) =>
    decide(
      rules,
      subjectOf(kept, day),
      parts.map(({ part }) => part),
      day,
    );
  const then = decidedOn(on);
  const now = on === crm.today ? then : decidedOn(crm.today);
  const name = nameIn(crm, candidate.id);
  type Decided = Decision<RetentionRule> | undefined;
  const line = (table: TableName, id: string, kind: string, decision: Decided, today: Decided) =>
    decision
      ? [
          {
            ...{ candidate: candidate.id, name, table, id, kind },
            action: decision.action,
            rule: decision.rule.id,
            stands: decision.rule.stands,
            release: decision.release,
            duty: decision.duty ? { rule: decision.duty.rule.id, release: decision.duty.release } : null,
            says: sayDecision(decision, isUsedUntil(decision, today) ? on : undefined),
            keptUntil: keptUntil(table, id, candidate, kept),
            decided: decidedOf(table, id, kept),
            isDueNow: today !== undefined && DUE.includes(today.action),
          },
        ]
      : [];
  return [
    ...line('candidate', candidate.id, 'Record', then.record, now.record),
    ...parts.flatMap(({ table, id, part }, at) => line(table, id, part.kind, then.parts[at], now.parts[at])),
  ];
}

/** Looked ahead to, a time has ended before today: only because the record is in use, it is not over today. */
const isUsedUntil = (then: Decision, now: Decision | undefined): boolean =>
  now?.action === 'keep' && then.release !== null && (now.release === null || then.release < now.release);

/** What somebody set, to lay beside what is right. */
const keptUntil = (table: TableName, id: string, candidate: Row<'candidate'>, { documents }: Kept): string | null =>
  table === 'candidate' ? candidate.release_on : (documents.find((one) => one.id === id)?.keep_until ?? null);

/** Of the record itself a decision names no part. Of two on one day the one that was written down later. */
function decidedOf(table: TableName, id: string, { decisions }: Kept): RetentionLine['decided'] {
  const last = decisions.filter(({ part }) => (part ?? '') === (table === 'candidate' ? '' : id)).at(-1);
  return last ? { decision: last.decision, on: last.decided_on } : null;
}

/** A centre's own rules, where it brought some (setting `retention-rules`); the agency's otherwise, with the months of the CRM's table. */
function rulesIn(crm: Crm): RetentionRule[] {
  const own = crm.setting('retention-rules');
  if (own) return ownRules(crm, own);
  return retentionRules.map((rule) => {
    const months = crm.find('retention_rule', rule.id)?.months;
    return months === undefined || months === null ? rule : { ...rule, months };
  });
}

/** What decides comes from the setting, the words from the CRM's table of rules. */
function ownRules(crm: Crm, own: string): RetentionRule[] {
  const parsed = parseRules(JSON.parse(own));
  if (!parsed.ok)
    throw new Error(`The rules of retention cannot be used: ${parsed.error[0]?.path} ${parsed.error[0]?.says}`);
  return parsed.value.map((rule) => {
    const words = crm.find('retention_rule', rule.id);
    const { record = rule.id, keep = '', counted_from = rule.from, afterwards = rule.at_end } = words ?? {};
    return { ...rule, record, keep, counted_from, afterwards, source: words?.source ?? '' };
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
  const [moves, decisions] = [by('stage'), by('retention_decision')];
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
        moves: moves.get(id) ?? [],
        decisions: decisions.get(id) ?? [],
        dealings: (notices.get(id) ?? []).length + (activities.get(id) ?? []).length,
      };
      return [id, kept];
    }),
  );
}
