/**
 * Owns what the steps before it still say of somebody who was erased or anonymised: their sentences and the words of their figures go, and
 * say that they went. What was given with a step stays as it was: without it the log could not be run again (decision 53). Pure.
 * Must never touch what an entry's hash covers.
 */

import type { Leaver } from '../crm/erase/leaver.ts';
import { ERASED, standsIn, takenOut } from '../kernel/take-out-words.ts';
import type { Command, Entry } from '../log/entry.ts';
import { reasonsOf } from '../log/reasons.ts';
import type { Lookup } from '../record/names.ts';
import type { FigureSpec } from './figure-spec.ts';
import { figureWithout, type GoneFromFigure, markWithout, withoutTyped } from './figure-without.ts';
import { type HowGone, howGone } from './how-gone.ts';
import { agencysIn, particularsIn, typedWith } from './typed-with.ts';

export interface Gone extends Leaver {
  step: number;
  how: HowGone;
  /** How rows are called that stay: a skill that was theirs. */
  lookup: Lookup;
}

export const takesOut = ({ name }: Pick<Command, 'name'>): boolean => howGone(name) !== undefined;

export function goneWith({ step, command }: Entry, leaver: Leaver | undefined, lookup: Lookup): Gone | undefined {
  const how = howGone(command.name);
  return leaver && how ? { ...leaver, step, how, lookup } : undefined;
}

/** A step that was done to them, or to something of theirs. */
export const isAbout = ({ command, changes }: Entry, { theirs }: Gone): boolean =>
  changes.some(({ id }) => theirs.has(id)) || idsIn(command.input).some((id) => theirs.has(id));

const idsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? value.split(/[\s,]+/)
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(idsIn)
      : [];

/** Of a step about them nothing is left that was typed, or stood there; of another only their name and what leads to them goes. */
export function entryWithout(entry: Entry, gone: Gone): Entry {
  if (entry.step > gone.step) return entry;
  if (entry.step === gone.step) return { ...entry, ...reasonsWithout(entry, (text) => takenOut(text, gone.about)) };
  const about = isAbout(entry, gone);
  const say = sayingWithout(entry, gone);
  return {
    ...entry,
    says: say(entry.says),
    details: about ? [] : entry.details.map(say),
    refusals: entry.refusals.map(({ field, says }) => ({ field, says: say(says) })),
    asks: entry.asks.map(({ trap, says }) => ({ trap, says: about ? ERASED : say(says) })),
    ...reasonsWithout(entry, say),
  };
}

/** A reason stands in what was given and in no sentence, so where it reads otherwise now that is written beside it. */
function reasonsWithout(entry: Entry, say: (text: string) => string): Pick<Entry, 'reasons'> {
  const now = reasonsOf(entry).flatMap(([member, words]) => (say(words) === words ? [] : [[member, say(words)]]));
  return now.length > 0 ? { reasons: { ...entry.reasons, ...Object.fromEntries(now) } } : {};
}

const sayingWithout = (entry: Entry, gone: Gone): ((text: string) => string) =>
  isAbout(entry, gone) ? withoutTyped(goneFromFigure(entry, gone)) : (text) => takenOut(text, gone.words);

/** What a step of another way through the same task says, without whoever is gone at the end of this one. */
export const saidWithout = (entry: Entry, gone: readonly Gone[]): string =>
  gone.reduce((says, each) => sayingWithout(entry, each)(says), entry.says);

/** What is gone from the figure of an earlier step. */
export const goneFromFigure = (entry: Entry, gone: Gone): GoneFromFigure => {
  const { theirs, kept } = gone;
  if (!isAbout(entry, gone)) return { about: false, words: [...gone.words], kept: [], particulars: [] };
  const words = [...gone.about, ...typedWith(entry)];
  const particulars = particularsIn(entry, theirs, gone.lookup);
  const own = new Set(particulars.map(({ value }) => value));
  const acts = agencysIn(entry, gone.lookup).filter((each) => !own.has(each) && !standsIn(each, words));
  return { about: true, words, kept: [...kept, ...acts], particulars };
};

/** What a figure of an earlier step says afterwards. */
export function specWithout(spec: FigureSpec, entry: Entry, gone: Gone): FigureSpec {
  const from = goneFromFigure(entry, gone);
  return { ...figureWithout(spec, from), marks: spec.marks.map((mark) => markWithout(mark, from)) };
}
