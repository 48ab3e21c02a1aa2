/** Owns the queries about records of one person: what may be one, and what was merged. Reads only. */
import type { Row } from '../../record/catalogue.ts';
import { sayAgainst, sayFor } from '../../record/same-person/reason-words.ts';
import type { Crm } from '../crm.ts';
import { scanForDuplicates } from '../duplicates/scan.ts';
import { leadsTo } from '../merge/merge.ts';
import { sinceMerge } from '../merge/undo.ts';
import type { DuplicateLine, MergesOf, QueryParams } from './shapes.ts';

/** What was merged into a record, and where its reference leads when it is not there any more. */
export function merges(crm: Crm, { candidate }: QueryParams<'merges'>): MergesOf {
  const into = leadsTo(crm, candidate);
  return {
    into: into === candidate ? undefined : into,
    merges: crm.where('merge', 'candidate', candidate).map((row) => ({
      ...row,
      merged_by_name: crm.find('staff', row.merged_by)?.name ?? row.merged_by,
      since: sinceMerge(crm, row.id),
    })),
  };
}

const STORED: readonly Row<'candidate'>['state'][] = ['In the bin'];

/** Surest first. A record in the bin is put away already: its pairs come last and say so. */
export function duplicates(crm: Crm, { most }: QueryParams<'duplicates'>): { lines: DuplicateLine[]; total: number } {
  const found = scanForDuplicates(crm);
  const lines = found.flatMap(({ people, judgement }): DuplicateLine[] => {
    const [one, two] = people.map((id) => crm.find('candidate', id));
    return one && two
      ? [{ people: [one, two], strength: judgement.strength, same: sayFor(judgement), other: sayAgainst(judgement) }]
      : [];
  });
  const isPutAway = ({ people }: DuplicateLine): boolean => people.some(({ state }) => STORED.includes(state));
  const inOrder = [...lines.filter((line) => !isPutAway(line)), ...lines.filter(isPutAway)];
  return { lines: inOrder.slice(0, most ?? 100), total: inOrder.length };
}
