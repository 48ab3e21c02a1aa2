/**
 * Owns what the steps before it still say of somebody who was erased or anonymised: their sentences and the words of their figures go, and
 * say that they went. What was given with a step stays as it was: without it the log could not be run again (decision 53). Pure.
 * Must never touch what an entry's hash covers.
 */

import type { Crm } from '../crm/crm.ts';
import { wordsOf } from '../crm/erase/erase.ts';
import { ERASED, quotesOut, takenOut } from '../kernel/take-out-words.ts';
import type { Command, Entry } from '../log/entry.ts';
import type { FigureSpec } from './figure-spec.ts';
import { figureWithout, markWithout } from './figure-without.ts';

/** Somebody who goes with a step. Their words are held in memory, for as long as the step takes. */
export interface Leaving {
  candidate: string;
  words: readonly string[];
}
export interface Gone extends Leaving {
  step: number;
  /** Every row that went with them, the record's own reference among them. */
  theirs: ReadonlySet<string>;
}

const TAKES_OUT: readonly string[] = ['erase-candidate', 'anonymise-candidate'];

export const takesOut = ({ name }: Pick<Command, 'name'>): boolean => TAKES_OUT.includes(name);

/** Whom a command would take out; asked before it is done. */
export function leavingIn(command: Command, crm: Crm): Leaving | undefined {
  const { candidate } = command.input;
  if (!takesOut(command) || typeof candidate !== 'string') return undefined;
  const found = crm.find('candidate', candidate);
  return found && { candidate, words: wordsOf(crm, found).alone };
}

export function goneWith({ step, changes, outcome }: Entry, leaving: Leaving | undefined): Gone | undefined {
  if (!leaving || outcome !== 'done') return undefined;
  const wiped = changes.filter(({ field, to }) => field === '' && to === null).map(({ id }) => id);
  return { ...leaving, step, theirs: new Set([leaving.candidate, ...wiped]) };
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

/** Of a step about them nothing is left that was typed, quoted or found; of another only their name and what leads to them goes. */
export function entryWithout(entry: Entry, gone: Gone): Entry {
  if (entry.step >= gone.step) return entry;
  const about = isAbout(entry, gone);
  const say = (text: string) => (about ? quotesOut(takenOut(text, gone.words)) : takenOut(text, gone.words));
  return {
    ...entry,
    says: say(entry.says),
    details: about ? [] : entry.details.map(say),
    refusals: entry.refusals.map(({ field, says }) => ({ field, says: about ? ERASED : say(says) })),
    asks: entry.asks.map(({ trap, says }) => ({ trap, says: about ? ERASED : say(says) })),
  };
}

/** What a figure of an earlier step says afterwards. */
export function specWithout(spec: FigureSpec, entry: Entry, gone: Gone): FigureSpec {
  const about = isAbout(entry, gone);
  return {
    ...figureWithout(spec, gone.words, about),
    marks: spec.marks.map((mark) => markWithout(mark, gone.words, about)),
  };
}
