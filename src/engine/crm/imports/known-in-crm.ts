/**
 * Owns whom the rows of an import are compared with: the records of the CRM by its own index of keys, and the rows before them. A row
 * costs what shares a key with it, however large the agency. Never writes.
 */
import { PeopleByKey } from '../../import/known-people.ts';
import type { KnownPeople, Likeness, PersonFields } from '../../import/likeness.ts';
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
    const ready = comparing.ready(person);
    const sharing = this.#crm.keyIndex.sharing(blockingKeys(ready, comparing));
    const records = [...comparedIn(this.#crm.db, comparing, sharing)]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([ref, compared]): Likeness[] => {
        const { verdict, strength, for: speaks, remark } = judge(ready, compared, comparing);
        if (verdict === 'different' && remark === undefined) return [];
        return [{ ref, verdict, strength, for: speaks, ...(remark && { remark }) }];
      });
    return [...records, ...this.#rows.like(person)];
  }

  fieldsOf(ref: string): PersonFields {
    return this.#crm.find('candidate', ref) ?? this.#rows.fieldsOf(ref);
  }
}
