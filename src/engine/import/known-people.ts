/**
 * Owns whom the rows of an import are compared with: the records of the CRM, and the rows before them. Compares by the one rule of
 * record/same-person, and only those who share a key of it. Must never judge by itself.
 */
import { blockingKeys } from '../record/same-person/blocking-keys.ts';
import { judge } from '../record/same-person/judge.ts';
import { type Compared, Comparing } from '../record/same-person/person.ts';
import type { KnownPeople, Likeness, PersonFields } from './likeness.ts';

interface Known {
  ref: string;
  fields: PersonFields;
  ready: Compared;
}

export class PeopleByKey implements KnownPeople {
  readonly #comparing: Comparing;
  readonly #people: Known[] = [];
  readonly #byKey = new Map<number, number[]>();
  readonly #byRef = new Map<string, Known>();

  constructor(comparing = new Comparing()) {
    this.#comparing = comparing;
  }

  add(ref: string, fields: PersonFields): void {
    const ready = this.#comparing.ready(fields);
    const known = { ref, fields, ready };
    const at = this.#people.push(known) - 1;
    this.#byRef.set(ref, known);
    for (const key of blockingKeys(ready, this.#comparing)) {
      const sharing = this.#byKey.get(key);
      if (sharing) sharing.push(at);
      else this.#byKey.set(key, [at]);
    }
  }

  like(person: PersonFields): Likeness[] {
    const ready = this.#comparing.ready(person);
    const sharing = new Set(blockingKeys(ready, this.#comparing).flatMap((key) => this.#byKey.get(key) ?? []));
    return [...sharing]
      .sort((one, other) => one - other)
      .flatMap((at) => {
        const known = this.#people[at];
        if (!known) return [];
        const { verdict, strength, for: speaks, remark } = judge(ready, known.ready, this.#comparing);
        if (verdict === 'different' && remark === undefined) return [];
        return [{ ref: known.ref, verdict, strength, for: speaks, ...(remark && { remark }) }];
      });
  }

  fieldsOf(ref: string): PersonFields {
    return this.#byRef.get(ref)?.fields ?? {};
  }
}
