/** Owns the queries about a Boolean search itself: how many each part of it finds. Reads only. */
import { parseBoolean } from '../../boolean/parse.ts';
import { printBoolean } from '../../boolean/print.ts';
import { type BooleanNode, partsOf } from '../../boolean/tree.ts';
import { conditionOf } from '../boolean/condition.ts';
import type { Crm } from '../crm.ts';
import { narrowed } from './candidates.ts';
import { type Condition, countedUpTo } from './page.ts';
import type { CountedNode, QueryParams, QueryResult } from './shapes.ts';

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
