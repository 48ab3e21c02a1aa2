/**
 * Owns a Boolean search as a condition in SQL over the list of candidates and the index of their words.
 * Each word is asked of the index by itself, and SQLite joins the answers: nothing that was typed becomes SQL.
 */
import { valuesOf } from '../../boolean/availability.ts';
import { matchOf } from '../../boolean/index-words.ts';
import type { BooleanField, BooleanNode, Term } from '../../boolean/tree.ts';
import type { Condition } from '../queries/page.ts';

/** On a line `l` of `candidate_list`. Both lists must be up to date. */
export function conditionOf(node: BooleanNode): Condition {
  if (node.kind === 'term') return termCondition(node);
  if (node.kind === 'not') {
    const { sql, cells } = conditionOf(node.of);
    return { sql: `NOT (${sql})`, cells };
  }
  return joined(node.kind === 'and' ? 'AND' : 'OR', node.of.map(conditionOf));
}

/** By halves: SQLite counts how deep an expression goes, and a row of a thousand words would be too deep. */
function joined(operator: 'AND' | 'OR', sides: readonly Condition[]): Condition {
  const [only] = sides;
  if (only && sides.length === 1) return only;
  const middle = Math.ceil(sides.length / 2);
  const halves = [sides.slice(0, middle), sides.slice(middle)].map((half) => joined(operator, half));
  return {
    sql: halves.map(({ sql }) => `(${sql})`).join(` ${operator} `),
    cells: halves.flatMap(({ cells }) => cells),
  };
}

function termCondition(term: Term): Condition {
  if (term.field === 'status')
    return {
      // An empty field is none of the values, and that is known: NOT must keep it.
      sql: "coalesce(l.availability, '') IN (SELECT value FROM json_each(?))",
      cells: [JSON.stringify(valuesOf(term))],
    };
  return { sql: hasTerm(term.field), cells: [matchOf(term)] };
}

/** Its one parameter is the term as the index is asked. */
export const hasTerm = (field: BooleanField | undefined): string =>
  `l.id IN (SELECT w.id FROM candidate_index i CROSS JOIN candidate_words w ON w.doc = i.docid WHERE i.${field ?? 'candidate_index'} MATCH ?)`;
