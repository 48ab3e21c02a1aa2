/** Owns the queries about a Boolean search itself: how many each part of it finds, and which parts fit one person. Reads only. */
import { parseBoolean } from '../../boolean/parse.ts';
import { printBoolean } from '../../boolean/print.ts';
import { type BooleanNode, partsOf } from '../../boolean/tree.ts';
import { conditionOf } from '../boolean/condition.ts';
import { placesOf } from '../boolean/found-words.ts';
import { type SearchedText, searchedTexts } from '../boolean/texts.ts';
import type { Crm } from '../crm.ts';
import { narrowed } from './candidates.ts';
import { type Condition, countedUpTo } from './page.ts';
import type { CountedNode, QueryParams, QueryResult, ReasonNode } from './shapes.ts';

/** Each part of the search as if it were all that is asked, within the same filters. */
export function booleanTree(crm: Crm, params: QueryParams<'booleanTree'>): QueryResult<'booleanTree'> {
  const asked = parseBoolean(params.boolean);
  if (!asked.ok) return { faults: asked.error, tree: undefined };
  const { tree } = asked.value;
  if (!tree) return { faults: [], tree: undefined };
  crm.lists.candidates.bringUpToDate();
  crm.lists.words.bringUpToDate();
  return { faults: [], tree: countedNode(crm, tree, narrowed(params)) };
}

function countedNode(crm: Crm, node: BooleanNode, filters: readonly Condition[]): CountedNode {
  return {
    kind: node.kind,
    query: printBoolean(node),
    ...countedUpTo(crm, 'candidate_list l', [...filters, conditionOf(node)]),
    parts: partsOf(node).map((part) => countedNode(crm, part, filters)),
  };
}

/** Why somebody is in the list or not: each part of the search, whether it fits, and where its words stand. Filters are no part of it. */
export function booleanReason(crm: Crm, { id, boolean }: QueryParams<'booleanReason'>): QueryResult<'booleanReason'> {
  const asked = parseBoolean(boolean);
  if (!asked.ok || !asked.value.tree) return undefined;
  crm.lists.candidates.bringUpToDate();
  crm.lists.words.bringUpToDate();
  if (!fits(crm, id, undefined)) return undefined;
  return reasonOf(crm, id, asked.value.tree, searchedTexts(crm, [id]));
}

function reasonOf(crm: Crm, id: string, node: BooleanNode, texts: readonly SearchedText[]): ReasonNode {
  return {
    kind: node.kind,
    query: printBoolean(node),
    fits: fits(crm, id, node),
    found: node.kind === 'term' && node.field !== 'status' ? placesOf(node, texts) : [],
    parts: partsOf(node).map((part) => reasonOf(crm, id, part, texts)),
  };
}

const fits = (crm: Crm, id: string, node: BooleanNode | undefined): boolean =>
  countedUpTo(crm, 'candidate_list l', [{ sql: 'l.id = ?', cells: [id] }, ...(node ? [conditionOf(node)] : [])]).total >
  0;
