/**
 * Owns the table of a batch: what stands in each line, how lines are sorted and found, and the same as records of a file. It is made anew each time
 * that a file is checked, and there may be thousands: a line is made once, and likeness is asked for. Must never weigh a line against another;
 * order and filter are the assessor's.
 */

import { sayMoment } from '../../engine/kernel/date.ts';
import { count } from '../../engine/kernel/phrases.ts';
import { fold } from '../../engine/kernel/text.ts';
import { countShown, sayLosses } from '../../engine/log/held.ts';
import { sayModeAndHelp } from '../../evidence/bundle/mode-and-help.ts';
import { Likeness } from '../../evidence/verdict/facts/likeness.ts';
import type { Verdict, VerdictKind } from '../../evidence/verdict/verdict.ts';
import { VERDICT_NAMES } from './verdict-tone.ts';

/** A file of the batch, as far as the table needs it. */
export interface Checked {
  id: number;
  name: string;
  state: 'waiting' | 'checking' | 'checked';
  verdict?: Omit<Verdict, 'copy'>;
}

export interface Line {
  id: number;
  name: string;
  state: Checked['state'];
  kind: VerdictKind | undefined;
  /** Why it is not as it was made, where that is so. */
  says: string;
  learner: string;
  scenario: string;
  version: number | undefined;
  mode: string;
  packed: string;
  goals: string;
  /** Criteria of the scenario that the log shows, and those that it does not. */
  shown: readonly string[];
  outstanding: readonly string[];
  /** Facts that are not so in most packs. */
  unusual: readonly string[];
  /** What is looked through for words. */
  looked: string;
}

export interface Batch {
  lines: readonly Line[];
  /** How many others a line's pack is like. */
  likes: (line: Pick<Line, 'id'>) => number;
  /** Said of each of them, and how many more there are. */
  alike: (id: number) => string[];
}

/** Others of a batch that are named; more are counted. */
const MOST_NAMED = 20;

export function batchOf(packs: readonly Checked[]): Batch {
  const lines = packs.map(lineOf);
  const likeness = new Likeness(
    packs.map(({ name, verdict }) => ({
      name: verdict?.shown ? `${verdict.shown.learner} (${name})` : name,
      traits: verdict?.traits,
    })),
  );
  const places = new Map(packs.map(({ id }, place) => [id, place]));
  const likes = ({ id }: Pick<Line, 'id'>): number => likeness.count(places.get(id) ?? -1);
  return {
    lines,
    likes,
    alike: (id) => {
      const more = likes({ id }) - MOST_NAMED;
      const named = likeness.of(places.get(id) ?? -1, MOST_NAMED).map(({ says }) => says);
      return more > 0 ? [...named, `And ${count(more, 'other')}.`] : named;
    },
  };
}

const lines = new WeakMap<Checked, Line>();
/** A pack that changes is another one. */
function lineOf(pack: Checked): Line {
  const line = lines.get(pack) ?? madeOf(pack);
  lines.set(pack, line);
  return line;
}

function madeOf({ id, name, state, verdict }: Checked): Line {
  const shown = verdict?.shown;
  const where = (is: boolean) =>
    (shown?.criteria ?? []).filter(({ standing }) => (standing === 'shown') === is).map((one) => one.id);
  const outstanding = where(false);
  const unusual = (verdict?.facts ?? []).filter((fact) => fact.unusual).map(({ label }) => label);
  const [learner, scenario] = [shown?.learner ?? '', shown?.scenario ?? ''];
  return {
    ...{ id, name, state, learner, scenario, outstanding, unusual },
    kind: verdict?.kind,
    says: verdict && !shown ? verdict.says : (verdict?.differences[0]?.says ?? verdict?.reasons[0] ?? ''),
    version: shown?.version,
    mode: shown ? sayModeAndHelp(shown.mode, shown.help) : '',
    packed: shown ? sayMoment(shown.packedAt) : '',
    goals: shown ? `${countShown(shown.goals)}${sayLosses(shown.goals)}` : '',
    shown: where(true),
    looked: [name, learner, scenario, ...outstanding, ...unusual].map(fold).join('\n'),
  };
}

/** How lines can be sorted; the words are those of the choice. */
export const ORDERS = {
  came: 'As they came',
  verdict: 'Verdict',
  learner: 'Learner',
  scenario: 'Scenario',
  outstanding: 'Most criteria outstanding',
  unusual: 'Most facts that stand out',
  alike: 'Most like others',
} as const;
export type Order = keyof typeof ORDERS;

const KINDS = Object.keys(VERDICT_NAMES) as VerdictKind[];
/** What was not checked yet stands behind what was. */
const rank = ({ kind }: Line): number => (kind === undefined ? KINDS.length : KINDS.indexOf(kind));
const byWords =
  (words: (line: Line) => string) =>
  (a: Line, b: Line): number =>
    Number(words(a) === '') - Number(words(b) === '') || byAlphabet(words(a), words(b));
const byAlphabet = new Intl.Collator('en-GB').compare;
const most =
  (many: (line: Line) => number) =>
  (a: Line, b: Line): number =>
    many(b) - many(a);

const COMPARE: Record<Order, (a: Line, b: Line, likes: Batch['likes']) => number> = {
  came: () => 0,
  verdict: (a, b) => rank(a) - rank(b),
  learner: byWords(({ learner }) => learner),
  scenario: byWords(({ scenario }) => scenario),
  outstanding: most(({ outstanding }) => outstanding.length),
  unusual: most(({ unusual }) => unusual.length),
  alike: (a, b, likes) => most(likes)(a, b),
};

export interface Wanted {
  words: string;
  /** '' for every one. */
  kind: VerdictKind | '';
  order: Order;
}

/** The lines that are wanted, in the wanted order; those that are equal in it stay as they came. */
export function wantedOf({ lines, likes }: Batch, { words, kind, order }: Wanted): Line[] {
  const looked = fold(words.trim());
  return lines
    .filter((line) => (kind === '' || line.kind === kind) && line.looked.includes(looked))
    .sort((a, b) => COMPARE[order](a, b, likes));
}

const HEADS = [
  ...['File', 'Verdict', 'Why', 'Learner', 'Scenario', 'Version', 'Mode and help', 'Packed', 'Goals shown'],
  ...['Criteria shown', 'Criteria outstanding', 'Facts that stand out', 'Like others'],
];

/** With their heads first, for a file. */
export const recordsOf = (lines: readonly Line[], { alike }: Batch): string[][] => [
  HEADS,
  ...lines.map((line) => [
    ...[line.name, line.kind ? VERDICT_NAMES[line.kind] : 'Not checked yet', line.says, line.learner, line.scenario],
    ...[line.version === undefined ? '' : String(line.version), line.mode, line.packed, line.goals],
    ...[line.shown.join(', '), line.outstanding.join(', '), line.unusual.join(', '), alike(line.id).join(' ')],
  ]),
];
