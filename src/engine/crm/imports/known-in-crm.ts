/**
 * Owns whom the rows of an import are compared with: the records of the CRM by its own index of keys, and the rows before them. A row
 * costs what shares a key with it, however large the agency. Never writes.
 */
import { PeopleByKey } from '../../import/known-people.ts';
import { IN_THE_ARCHIVE, type KnownPeople, type Likeness, type PersonFields } from '../../import/likeness.ts';
import { blockingKeys } from '../../record/same-person/blocking-keys.ts';
import { judge } from '../../record/same-person/judge.ts';
import type { Crm } from '../crm.ts';
import { comparing } from '../duplicates/comparing.ts';
import { comparedIn } from '../duplicates/people.ts';

export class KnownInCrm implements KnownPeople {
  readonly #crm: Crm;
  readonly #rows = new PeopleByKey(comparing);

  constructor(crm: Crm) {
    this.#crm = crm;
  }

  add(ref: string, person: PersonFields): void {
    this.#rows.add(ref, person);
  }

  like(person: PersonFields): Likeness[] {
    const records = this.recordsLike(person).map((one) =>
      this.#crm.sight.isOutOfSight('candidate', one.ref) ? unseen(one) : one,
    );
    return [...records, ...this.#rows.like(person)];
  }

  /** The records alone, by their own references, whoever may see them. */
  recordsLike(person: PersonFields): Likeness[] {
    const ready = comparing.ready(person);
    return this.#crm.sight.whole(() => {
      const sharing = this.#crm.keyIndex.sharing(blockingKeys(ready, comparing));
      return [...comparedIn(this.#crm.db, comparing, sharing)]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .flatMap(([ref, compared]): Likeness[] => {
          const { verdict, strength, for: speaks, remark } = judge(ready, compared, comparing);
          if (verdict === 'different' && remark === undefined) return [];
          return [{ ref, verdict, strength, for: speaks, ...(remark && { remark }) }];
        });
    });
  }

  fieldsOf(ref: string): PersonFields {
    return this.#crm.find('candidate', ref) ?? this.#rows.fieldsOf(ref);
  }
}

/** Nothing is taken over into a record that nobody here sees, so that even who is the same for certain is asked about. */
const unseen = ({ verdict, ...likeness }: Likeness): Likeness => ({
  ...likeness,
  ref: IN_THE_ARCHIVE,
  verdict: verdict === 'same' ? 'probable' : verdict,
});
