/**
 * Owns how goals, their parts, traps and the debrief's questions are called after the steps: in the scenario's words, and by the record's
 * reference in place of the name of somebody once they are gone. Beside a step that names only the reference, a goal that names the person
 * would say who it was (decision 53).
 * Must never keep the words themselves: what is remembered is the sentence without them.
 */
import type { Leaver } from '../crm/erase/leaver.ts';
import { ERASED, standsIn, takenOut, takenOutAsSpelt } from '../kernel/take-out-words.ts';
import type { Scenario } from '../scenario/instance.ts';

type Told = Pick<Scenario, 'goals' | 'traps' | 'debrief'>;

/** Every sentence, by what it is of. */
const sentencesOf = ({ goals, traps, debrief = [] }: Told): [key: string, says: string][] => [
  ...goals.flatMap(({ id, says, parts = [] }): [string, string][] => [
    [id, says],
    ...parts.map((part, at): [string, string] => [`${id}/${at}`, part]),
  ]),
  ...traps.flatMap(({ id, says, tells }): [string, string][] => [
    [id, says],
    [`${id}/tells`, tells],
  ]),
  ...debrief.map(({ ask }, at): [string, string] => [debriefKey(at), ask]),
];
const debriefKey = (at: number): string => `debrief/${at}`;

export class ScenarioWords {
  readonly #all: ReadonlyMap<string, string>;
  readonly #without: Map<string, string>;
  /** As packs call them that were made before a reference stood there. */
  readonly #withNothing = new Map<string, string>();

  constructor(scenario: Told, state: Readonly<Record<string, string>> = {}) {
    this.#all = new Map(sentencesOf(scenario));
    this.#without = new Map(Object.entries(state));
  }

  /** What a goal or a trap is called now. */
  of(id: string): string {
    return this.#without.get(id) ?? this.#all.get(id) ?? id;
  }
  tells(trap: string): string {
    return this.of(`${trap}/tells`);
  }
  /** A question of the debrief, by its place. */
  asks(at: number): string {
    return this.of(debriefKey(at));
  }
  parts({ id, parts = [] }: Scenario['goals'][number]): string[] {
    return parts.map((_, at) => this.of(`${id}/${at}`));
  }
  /** Whether a pack may call a goal or a trap so: as now, or as packs that were made before this was done call it. */
  mayBeCalled(id: string, says: string): boolean {
    return [this.of(id), this.#all.get(id), this.#withNothing.get(id)].includes(says);
  }

  /** Whom a scenario names whole, it means by the first name too; it is a name only as it is spelt. */
  forget({ candidate, called }: Pick<Leaver, 'candidate' | 'called'>): void {
    const sentences = [...this.#all.keys()].map((key): [string, string] => [key, this.of(key)]);
    const isNamed = sentences.some(([, says]) => standsIn(says, called.whole));
    const names = new Set([...called.whole, ...called.single].map((word) => word.toLowerCase()));
    const isName = (word: string) => names.has(word.toLowerCase());
    const [name, contact] = [called.any.filter(isName), called.any.filter((word) => !isName(word))];
    const without = (says: string, left: string): string =>
      takenOutAsSpelt(
        takenOut(takenOut(says, contact), name, left),
        isNamed ? called.single : called.exact,
        left,
      ).replaceAll(`${left} ${left}`, left);
    for (const [key, says] of sentences) {
      const now = without(says, candidate).replaceAll(`${candidate} (${candidate})`, candidate);
      if (now === says) continue;
      this.#withNothing.set(key, without(this.#withNothing.get(key) ?? says, ERASED));
      this.#without.set(key, now);
    }
  }

  get state(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#without);
  }
  /** What this answers takes it back to how it stands now. */
  mark(): () => void {
    const kept = [this.#without, this.#withNothing].map((words) => ({ words, were: [...words] }));
    return () => {
      for (const { words, were } of kept) {
        words.clear();
        for (const [key, says] of were) words.set(key, says);
      }
    };
  }
}
