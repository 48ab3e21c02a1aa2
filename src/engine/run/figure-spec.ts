/**
 * Owns what a figure of a step says: caption, text for those who cannot see it, and a mark for each thing that changed or was refused.
 * Made from the log entry and the CRM alone, so it tells what was stored, not what was clicked. Knows no pixels.
 */
import { rowOf } from '../command/define.ts';
import { commands } from '../command/registry.ts';
import { sayDay } from '../kernel/date.ts';
import type { Entry } from '../log/entry.ts';
import { givenFits } from '../machine/first-step.ts';
import type { Lookup } from '../record/names.ts';
import type { Scenario } from '../scenario/instance.ts';
import { changeMarks, type Mark } from './change-marks.ts';

export type { Mark } from './change-marks.ts';

export interface FigureSpec {
  caption: string;
  alt: string;
  criteria: string[];
  marks: Mark[];
  /** Taken because the learner asked for it, not because the scenario does. */
  byHand: boolean;
}

/**
 * The figure that a step asks for, or that putting a trap right deserves; undefined when the scenario asks for none. `was`: the rows as they were
 * before it.
 */
export function figureSpec(scenario: Scenario, entry: Entry, lookup: Lookup, was?: Lookup): FigureSpec | undefined {
  const [byHand, wanted] = [isByHand(entry), wantedOf(scenario, entry)];
  if (!byHand && wanted.length === 0) return undefined;
  const marks = marksOf(entry, lookup, was);
  const caption = byHand
    ? String(entry.command.input['caption'] ?? '')
    : entry.outcome === 'done'
      ? entry.says
      : `${entry.says}: refused`;
  return {
    caption,
    alt: altText(caption, entry, marks),
    criteria: criteriaOf(scenario, entry, wanted),
    marks,
    byHand,
  };
}

const isByHand = ({ command, outcome }: Entry): boolean => command.name === 'take-figure' && outcome === 'done';
/** Whether the learner asked for a figure of this step, or the scenario does. */
export const hasFigure = ({ capture }: Pick<Scenario, 'capture'>, entry: Entry): boolean =>
  isByHand(entry) || wantedOf({ capture }, entry).length > 0;
const wantedOf = ({ capture }: Pick<Scenario, 'capture'>, entry: Entry): Scenario['capture'] =>
  capture.filter((item) => asksFor(item, entry));

/** What there is to point at after a step, whether or not a figure is asked for: what it changed, or why it was refused. */
export const marksOf = (entry: Entry, lookup: Lookup, was?: Lookup): Mark[] =>
  entry.outcome === 'done' ? changeMarks(entry, lookup, was) : refusalMarks(entry);

/** True of an entry of which this part of `capture` takes a figure. */
export function asksFor(item: Scenario['capture'][number], entry: Entry): boolean {
  if ('righted' in item) return entry.righted.includes(item.righted);
  return (
    item.step === entry.command.name &&
    (item.outcome === 'both' || item.outcome === entry.outcome) &&
    givenFits(entry.command.input, item.with)
  );
}

/**
 * What the step is evidence for. A refused try is evidence of nothing but itself; one that walked into a trap speaks only to the
 * criteria of the goals that it made hold all the same.
 */
function criteriaOf(scenario: Scenario, entry: Entry, from: readonly { criteria: readonly string[] }[]): string[] {
  if (entry.outcome === 'refused') return [];
  const all = [...new Set(from.flatMap(({ criteria }) => criteria))];
  if (entry.sprung.length === 0) return all;
  const reached = scenario.goals.filter(({ id }) => entry.reached.includes(id)).flatMap(({ criteria }) => criteria);
  return all.filter((criterion) => reached.includes(criterion));
}

const altText = (caption: string, entry: Entry, marks: Mark[]): string => {
  const about =
    marks.length > 0
      ? ` Marked: ${marks.map((mark, i) => `${i + 1}, ${mark.says.replace(/\.$/, '')}`).join('; ')}.`
      : '';
  return `The training CRM on ${sayDay(entry.day)} after step ${entry.step}. ${caption.replace(/\.$/, '')}.${about}`;
};

function refusalMarks(entry: Entry): Mark[] {
  const form = rowOf(commands.get(entry.command.name)?.shape ?? {}, entry.command.input);
  return entry.refusals.map(({ field, says }) => ({
    key: form ? `${form.table}:${form.id}:${field}` : '',
    says: `Refused: ${says}`,
  }));
}
