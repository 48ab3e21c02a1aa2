/**
 * Owns the question whether two records are of one person: the same e-mail or mobile on both. A family can share either, so it is
 * a question with an answer, which stands in the audit trail. Never decides it, and never changes a row.
 */
import { listWords } from '../../kernel/phrases.ts';
import { labelOf, type Row } from '../../record/catalogue.ts';
import { nameOf } from '../../record/names.ts';
import { type Crm, refuse } from '../crm.ts';

type State = Row<'candidate'>['state'];
const SHARED = ['email', 'mobile'] as const;
type Given = { [F in (typeof SHARED)[number]]?: string | null };

const WHERE: Partial<Record<State, string>> = { Archived: ', archived', 'In the bin': ', in the bin' };

/**
 * Refuses with the question when a record in one of the states has the same e-mail or mobile and nobody said why it is somebody else.
 * With an answer, what is written next carries it into the audit trail.
 */
export function askAboutTwins(
  crm: Crm,
  id: string,
  given: Given,
  states: readonly State[],
  different: string | null,
): void {
  const shared = SHARED.flatMap((field) => {
    const value = given[field];
    const rows = value ? crm.where('candidate', field, value) : [];
    return rows.filter((row) => row.id !== id && states.includes(row.state)).map((row) => ({ field, row }));
  });
  const [first] = shared;
  if (!first) return;
  if (different) {
    crm.because(different);
    return;
  }
  const twins = [...new Map(shared.map(({ row }) => [row.id, row])).values()].map(({ id: twin, state }) => {
    const fields = shared
      .filter(({ row }) => row.id === twin)
      .map(({ field }) => labelOf('candidate', field).toLowerCase());
    return `${nameOf(crm.lookup, 'candidate', twin) ?? 'A record without a name'} (${twin}${WHERE[state] ?? ''}) has the same ${listWords(fields)}.`;
  });
  refuse(
    'different',
    `${twins.join(' ')} Is it the same person? Then go on with that record. If it is somebody else, say here why.`,
  );
}
