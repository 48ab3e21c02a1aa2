/**
 * Owns the question whether two records are of one person: the same name, e-mail or mobile on both, whatever state the other is in.
 * A family can share a number and two people a name, so it is a question with an answer, which stands in the audit trail.
 * Never decides it, and never changes a row.
 */
import { listWords } from '../../kernel/phrases.ts';
import { fold } from '../../kernel/text.ts';
import { labelOf, type Row } from '../../record/catalogue.ts';
import { nameOf } from '../../record/names.ts';
import { type Crm, refuse } from '../crm.ts';

type State = Row<'candidate'>['state'];
const SHARED = ['email', 'mobile'] as const;
type Given = Partial<Pick<Row<'candidate'>, (typeof SHARED)[number] | 'first_name' | 'last_name' | 'date_of_birth'>>;

const WHERE: Partial<Record<State, string>> = { Archived: ', archived', 'In the bin': ', in the bin' };

/**
 * Refuses with the question when a record in one of the states has the same name, e-mail or mobile and nobody said why it is somebody else.
 * With an answer, what is written next carries it into the audit trail.
 */
export function askAboutTwins(
  crm: Crm,
  id: string,
  given: Given,
  states: readonly State[],
  different: string | null,
): void {
  const shared = [
    ...namesakes(crm, given).map((row) => ({ what: 'name', row })),
    ...SHARED.flatMap((field) => {
      const value = given[field];
      const what = labelOf('candidate', field).toLowerCase();
      return (value ? crm.where('candidate', field, value) : []).map((row) => ({ what, row }));
    }),
  ].filter(({ row }) => row.id !== id && states.includes(row.state));
  const [first] = shared;
  if (!first) return;
  if (different) {
    crm.because(different);
    return;
  }
  const twins = [...new Map(shared.map(({ row }) => [row.id, row])).values()].map(({ id: twin, state }) => {
    const fields = shared.filter(({ row }) => row.id === twin).map(({ what }) => what);
    return `${nameOf(crm.lookup, 'candidate', twin) ?? 'A record without a name'} (${twin}${WHERE[state] ?? ''}) has the same ${listWords(fields)}.`;
  });
  refuse(
    'different',
    `${twins.join(' ')} Is it the same person? Then go on with that record. If it is somebody else, say here why.`,
  );
}

/** Those who are called the same, as people compare names. Two days of birth make two people. */
function namesakes(crm: Crm, { first_name, last_name, date_of_birth }: Given): Row<'candidate'>[] {
  const name = fold([first_name, last_name].filter(Boolean).join(' '));
  if (name === '') return [];
  crm.lists.candidates.bringUpToDate();
  return crm.db
    .rows<Row<'candidate'>>(
      'SELECT c.* FROM candidate_list l JOIN candidate c ON c.id = l.id WHERE l.name = ? ORDER BY c.id',
      [name],
    )
    .filter((row) => !date_of_birth || !row.date_of_birth || row.date_of_birth === date_of_birth);
}
