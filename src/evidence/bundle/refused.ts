/**
 * Owns what is told of refused tries: what was tried, why it was refused, and the step with which it was done after all.
 * Must never make evidence of them: a refusal shows what the CRM refuses, not what the records hold.
 */
import { rowOf } from '../../engine/command/define.ts';
import { isGroup } from '../../engine/command/fields.ts';
import { commands } from '../../engine/command/registry.ts';
import { canonical } from '../../engine/kernel/json.ts';
import type { Entry } from '../../engine/log/entry.ts';

export interface RefusedTry {
  step: number;
  says: string;
  /** The sentences that the learner read. */
  why: string;
  /** The later step that did it; absent when it was not done after all. */
  done?: number;
}

/** The same command about the same record. */
const about = ({ command: { name, input } }: Entry): string => {
  const row = rowOf(commands.get(name)?.shape ?? {}, input);
  return JSON.stringify([name, row?.id]);
};

const own = (path: string): string => path.split('.').at(-1) ?? '';

/**
 * Whether the later step did what the try was about. A reference that a refused try did not use up goes to the next row of that kind, so
 * whom and what it is about has to be the same; of changes, those that were refused have to be among the later ones. What has no record,
 * such as a search, is the same when all else in it is.
 */
function didIt(tried: Entry, later: Entry): boolean {
  const shape = commands.get(tried.command.name)?.shape ?? {};
  const refused = new Set(tried.refusals.map(({ field }) => own(field)));
  const hasRecord = rowOf(shape, tried.command.input) !== undefined;
  return Object.entries(shape).every(([name, member]) => {
    const [was, is] = [tried.command.input[name], later.command.input[name]];
    if (!isGroup(member)) {
      const matters =
        !refused.has(name) && (!hasRecord || (member.role !== 'makes' && member.column.kind === 'reference'));
      return !matters || canonical(was ?? null) === canonical(is ?? null);
    }
    if (member.role !== 'changes') return true;
    const wanted = Object.keys((was ?? {}) as object);
    const named = wanted.filter((field) => refused.has(field));
    return (named.length > 0 ? named : wanted).every((field) => Object.hasOwn((is ?? {}) as object, field));
  });
}

/** Of packs that were written before this was held apart: the same command about the same record. */
const anyLater = (): boolean => true;

/** In the order of their steps. `isExact`: the later step has to set the same; else any about the record counts. */
export function refusedTries(log: readonly Entry[], isExact = true): RefusedTry[] {
  const same = isExact ? didIt : anyLater;
  const done = Map.groupBy(
    log.filter(({ outcome }) => outcome === 'done'),
    about,
  );
  return log
    .filter(({ outcome }) => outcome !== 'done')
    .map((entry) => {
      const { step, says, refusals } = entry;
      const after = done.get(about(entry))?.find((later) => later.step > step && same(entry, later))?.step;
      const why = refusals.map((refusal) => refusal.says).join(' ');
      return { step, says, why, ...(after !== undefined && { done: after }) };
    });
}
