/**
 * Owns what came of each trap, in the order of the log: the step into it, what people in the story wrote because of it, the step that put
 * it right. Both stay: that it happened, and that it was mended. Kept up step by step; must never look back through the log.
 */
import type { Entry } from '../log/entry.ts';
import type { Coming } from '../scenario/instance.ts';

/** A step of a log as it is told. */
export interface ToldStep {
  step: number;
  says: string;
}
/** One time that a trap was walked into. */
export interface TrapMet {
  into: ToldStep;
  /** What people in the story wrote because of it, and after which step. */
  messages: readonly { step: number; from: string; subject: string }[];
  /** The step that put it right; null where it stands as it is. */
  righted: ToldStep | null;
}
export const told = ({ step, says }: ToldStep): ToldStep => ({ step, says });

export class TrapsMet {
  /** Messages that come because of a trap, by reference. */
  readonly #sent = new Map<string, { trap: string; from: string; subject: string }>();
  readonly #met = new Map<string, readonly TrapMet[]>();

  constructor(coming: readonly Coming[]) {
    for (const { arrives, rows } of coming)
      if ('trap' in arrives)
        for (const { id, sender, subject } of rows.message ?? [])
          this.#sent.set(id, { trap: arrives.trap, from: String(sender), subject: String(subject) });
  }

  /** What this answers takes it back to how it stands now. */
  mark(): () => void {
    const met = [...this.#met];
    return () => {
      this.#met.clear();
      for (const [trap, all] of met) this.#met.set(trap, all);
    };
  }

  /** Each time, the first first; none where it was never walked into. */
  of(trap: string): readonly TrapMet[] {
    return this.#met.get(trap) ?? [];
  }

  see(entry: Entry): void {
    for (const trap of entry.sprung)
      this.#met.set(trap, [...this.of(trap), { into: told(entry), messages: [], righted: null }]);
    for (const trap of entry.righted) this.#change(trap, (met) => ({ ...met, righted: told(entry) }));
    for (const id of entry.arrived) {
      const { trap, ...message } = this.#sent.get(id) ?? { trap: '', from: '', subject: '' };
      this.#change(trap, (met) => ({ ...met, messages: [...met.messages, { step: entry.step, ...message }] }));
    }
  }

  /** The sentences of steps have changed: they are told as the log has them now. */
  retell(log: readonly ToldStep[]): void {
    const again = (step: ToldStep): ToldStep => told(log[step.step - 1] ?? step);
    for (const [trap, all] of this.#met)
      this.#met.set(
        trap,
        all.map((met) => ({ ...met, into: again(met.into), righted: met.righted && again(met.righted) })),
      );
  }

  /** The last time that it was walked into. */
  #change(trap: string, change: (met: TrapMet) => TrapMet): void {
    const last = this.of(trap).at(-1);
    if (last) this.#met.set(trap, [...this.of(trap).slice(0, -1), change(last)]);
  }
}
