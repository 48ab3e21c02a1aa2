/**
 * Owns which rows the steps of a proof make: what a field is for that `makes` one, and those whose references follow from a step, such as the
 * further records of an import. Generous where only the CRM can tell; must never run a step.
 */
import { isGroup } from '../../command/fields.ts';
import { commands } from '../../command/registry.ts';
import { numberOf, reference } from '../../kernel/ids.ts';
import { isTableName, type TableName, tables } from '../../record/catalogue.ts';
import { mergeOf } from '../../record/merging.ts';
import { isWords, type Words } from '../../yaml/schema-parts.ts';

type Made = readonly [TableName, string];

export function madeBy(steps: readonly Words[]): Map<string, Set<string>> {
  const made = new Map<string, Set<string>>();
  for (const step of steps)
    for (const [table, id] of [...named(step), ...following(step)])
      made.set(table, (made.get(table) ?? new Set()).add(id));
  return made;
}

const given = (step: Words): Words => (isWords(step['with']) ? step['with'] : {});

const named = (step: Words): Made[] =>
  Object.entries(commands.get(String(step['do']))?.shape ?? {}).flatMap(([field, member]): Made[] => {
    const id = given(step)[field];
    const table = isGroup(member) || member.role !== 'makes' ? undefined : member.column.table;
    return table && isTableName(table) && typeof id === 'string' ? [[table, id]] : [];
  });

function following(step: Words): Made[] {
  const { other, candidate, content } = given(step);
  if (step['do'] === 'merge-candidates' && typeof other === 'string') return [['merge', mergeOf(other)]];
  if (step['do'] !== 'import-candidates' || typeof candidate !== 'string' || typeof content !== 'string') return [];
  const { prefix } = tables.candidate;
  const first = numberOf(prefix, candidate);
  return first === undefined
    ? []
    : content.split('\n').map((_, at): Made => ['candidate', reference(prefix, first + at)]);
}
