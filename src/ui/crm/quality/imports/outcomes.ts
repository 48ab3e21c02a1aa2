/** Owns how what becomes of a row is called and coloured before it is taken in. Pure. */
import type { RowOutcome } from '../../../../engine/import/plan.ts';
import type { Tone } from '../../../kit/tone.ts';

type Outcome = RowOutcome['outcome'];

export const outcomeWords: Readonly<Record<Outcome, { badge: string; counted: string; tone: Tone }>> = {
  imported: { badge: 'New record', counted: 'new', tone: 'ok' },
  matched: { badge: 'Somebody we know', counted: 'of people we know', tone: 'info' },
  queried: { badge: 'To be asked', counted: 'to be asked', tone: 'warn' },
  aside: { badge: 'Put aside', counted: 'put aside', tone: 'plain' },
  refused: { badge: 'Refused', counted: 'refused', tone: 'bad' },
};

/** How many rows come to each, none left out. */
export const outcomesIn = (rows: readonly RowOutcome[]): [Outcome, number][] =>
  (Object.keys(outcomeWords) as Outcome[]).map((name) => [name, rows.filter(({ outcome }) => outcome === name).length]);
