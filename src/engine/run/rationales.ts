/**
 * Owns what leaves the building of the choices of an attempt: for each vacancy that the learner worked on, everybody who was looked at, where
 * they stand, every verdict with its evidence and its reason, what was asked and agreed before they were put forward, and what they were told;
 * all as recorded. Must never hold what the program suggested, or say who is right.
 */
import type { RationaleMatrix } from '../crm/queries/match-shapes.ts';
import type { Entry } from '../log/entry.ts';
import type { Row, TableName } from '../record/catalogue.ts';

type Entered = Row<'shortlist_entry'>;
type Judged = Row<'rationale'>;
type Told = 'told_on' | 'told_how' | 'told_why';

export interface RecordedVerdict extends Pick<Judged, 'id' | 'requirement' | 'verdict' | 'evidence' | 'reason'> {}
export interface RecordedChoice {
  candidate: string;
  name: string;
  /** Where they stand on the list; null for somebody who is not on it, or no longer. */
  entry: (Pick<Entered, 'id' | 'state' | 'left_out_for' | 'left_out_because'> & Partial<Pick<Entered, Told>>) | null;
  /** At most one for each requirement. */
  verdicts: RecordedVerdict[];
  /** What was asked about this vacancy, agreed to and sent; with all that is told here, or not at all. */
  before?: {
    calls: Pick<Row<'activity'>, 'id' | 'kind' | 'happened_on' | 'interest' | 'available_from' | 'pay' | 'body'>[];
    permissions: Pick<Row<'permission'>, 'id' | 'given_on' | 'how'>[];
    submissions: Pick<Row<'submission'>, 'id' | 'sent_on' | 'withdrawn_on' | 'withdrawn_because'>[];
  };
}
/** `verdicts`: what packs held before anything else was told of a choice. */
export type RationaleDetail = 'verdicts' | 'whole';
export interface VacancyRationales {
  vacancy: string;
  title: string;
  client: string;
  /** How many requirements take no part because they touch what the law protects. Those are not among `requirements`, nor is what was said of them. */
  apart?: number;
  /** The musts first. */
  requirements: Pick<Row<'requirement'>, 'id' | 'need' | 'what'>[];
  /** In the order in which they came on the list. */
  people: RecordedChoice[];
}

export interface Asked {
  log: readonly Entry[];
  find<N extends TableName>(table: N, id: string): Row<N> | undefined;
  matrix(vacancy: string): RationaleMatrix | undefined;
}

export const rationalesOf = ({ log, find, matrix }: Asked, detail: RationaleDetail): VacancyRationales[] =>
  [...vacanciesIn(log, find)].flatMap((id) => {
    const found = matrix(id);
    return found ? [detail === 'whole' ? whole(found) : verdictsOf(found)] : [];
  });

/** On whose list the log changed something, or for which it judged somebody; in the order of the steps. */
function vacanciesIn(log: readonly Entry[], find: Asked['find']): Set<string> {
  const ids = log.flatMap(({ changes }) =>
    changes.map(({ table, id }) => {
      if (table === 'shortlist_entry') return find('shortlist_entry', id)?.vacancy;
      const judged = table === 'rationale' ? find('rationale', id) : undefined;
      return judged && find('requirement', judged.requirement)?.vacancy;
    }),
  );
  return new Set(ids.filter((id) => id !== undefined));
}

const verdictsOf = ({ vacancy, client_name, requirements, people }: RationaleMatrix): VacancyRationales => ({
  vacancy: vacancy.id,
  title: vacancy.title,
  client: client_name,
  requirements: requirements.map((requirement) => taken(requirement, 'id', 'need', 'what')),
  people: people.map(({ candidate, name, entry, rationales }) => ({
    candidate,
    name,
    entry: entry && taken(entry, 'id', 'state', 'left_out_for', 'left_out_because'),
    verdicts: rationales.map((one) => taken(one, 'id', 'requirement', 'verdict', 'evidence', 'reason')),
  })),
});

function whole(found: RationaleMatrix): VacancyRationales {
  const counting = found.requirements.filter(({ counts }) => counts);
  const { people, ...of } = verdictsOf({ ...found, requirements: counting });
  return {
    ...of,
    apart: found.requirements.length - counting.length,
    people: people.map((person, at): RecordedChoice => {
      const row = found.people[at];
      const entry = row?.entry;
      return {
        ...person,
        entry: person.entry && entry ? { ...person.entry, ...taken(entry, 'told_on', 'told_how', 'told_why') } : null,
        verdicts: person.verdicts.filter(({ requirement }) => counting.some(({ id }) => id === requirement)),
        before: {
          calls: (row?.calls ?? []).map((one) =>
            taken(one, 'id', 'kind', 'happened_on', 'interest', 'available_from', 'pay', 'body'),
          ),
          permissions: (row?.permissions ?? []).map((one) => taken(one, 'id', 'given_on', 'how')),
          submissions: (row?.submissions ?? []).map((one) =>
            taken(one, 'id', 'sent_on', 'withdrawn_on', 'withdrawn_because'),
          ),
        },
      };
    }),
  };
}

/** These fields of a row and no others. */
const taken = <R extends object, K extends keyof R>(row: R, ...fields: K[]): Pick<R, K> =>
  Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<R, K>;
