/** Owns proof that of a judgement which grew in two places at once nothing is lost, nothing is doubled, and each mark stays its own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBegunAssessment } from '../../../tests/builders/assessment.ts';
import { append } from './append.ts';
import { joinedEntries } from './joined-entries.ts';
import { parseAssessment } from './parse.ts';
import type { Assessment, Statement } from './schema.ts';
import { judgementOf, listed, nextOf } from './standing-of.ts';

const EMPTY = aBegunAssessment();
let clock = 0;
/** No two things are recorded at one moment. */
const moment = () =>
  `2026-12-01T10:00:${String(Math.floor(++clock / 1000) % 60).padStart(2, '0')}.${String(clock % 1000).padStart(3, '0')}+00:00`;
const said = (assessment: Assessment, ...all: Statement[]): Assessment =>
  all.reduce((now, says) => append(now, { at: moment(), by: 'Ann', says }), assessment);
const judged = (decision: 'competent' | 'referred back', feedback = ''): Statement => ({
  ...{ about: 'criterion', criterion: 'P2.1', decision, feedback, simulation: null, workplace: '' },
});
const mark = (number: number, says: string, gone = false): Statement => ({
  ...{ about: 'mark', mark: number, kind: 'comment', criterion: null, says, gone },
  on: { at: 'step', step: 1, quote: 'x' },
});
const words = (assessment: Assessment) =>
  assessment.entries.map(({ says }) => ('says' in says ? says.says : says.about));

describe('a judgement that grew in two places', () => {
  it('has the entries of both, and of one criterion the last that came stands', () => {
    const shared = said(EMPTY, judged('referred back'));
    const [one, other] = [said(shared, mark(1, 'A')), said(shared, judged('competent'))];
    const joined = joinedEntries(one, other.entries);
    expect(words(joined)).toEqual(['criterion', 'A', 'criterion']);
    expect(joined.entries.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(judgementOf(joined.entries, 'P2.1')?.decision).toBe('competent');
    // Joined again, from either side, nothing is added.
    expect(joinedEntries(joined, other.entries)).toEqual(joined);
    expect(joinedEntries(joined, one.entries)).toEqual(joined);
  });

  it('keeps two marks that got one number as two, and what was said of each later with each', () => {
    const [one, other] = [said(EMPTY, mark(1, 'A')), said(EMPTY, mark(1, 'B'))];
    const joined = joinedEntries(one, other.entries);
    expect(listed(joined.entries, 'mark').map((each) => [each.mark, each.says])).toEqual([
      [1, 'A'],
      [2, 'B'],
    ]);
    // Taken away where it still is mark 1.
    const gone = joinedEntries(joined, said(other, mark(1, 'B', true)).entries);
    expect(listed(gone.entries, 'mark').map((each) => each.says)).toEqual(['A']);
  });

  it('says once what both say', () => {
    expect(
      joinedEntries(said(EMPTY, judged('competent')), said(EMPTY, judged('competent')).entries).entries,
    ).toHaveLength(1);
  });

  it('loses no word of either, whatever was said in which order, and can be read', () => {
    const step = fc.record({ here: fc.boolean(), what: fc.constantFrom('mark', 'judge', 'gone', 'join') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let [kept, one, other] = [EMPTY, EMPTY, EMPTY];
        const spoken: string[] = [];
        for (const [i, { here, what }] of steps.entries()) {
          let mine = here ? one : other;
          if (what === 'join') mine = kept = joinedEntries(kept, mine.entries);
          else {
            const [last] = listed(mine.entries, 'mark').slice(-1);
            if (what === 'mark') {
              spoken.push(`said ${i}`);
              mine = said(mine, mark(nextOf(mine.entries, 'mark'), `said ${i}`));
            } else if (what === 'gone' && last) mine = said(mine, { ...last, gone: true });
            else mine = said(mine, judged('competent', `judged ${i}`));
          }
          if (here) one = mine;
          else other = mine;
        }
        kept = joinedEntries(joinedEntries(kept, one.entries), other.entries);
        const made = kept.entries.flatMap(({ says }) => (says.about === 'mark' && !says.gone ? [says] : []));
        expect(made.map(({ says }) => says).sort()).toEqual(spoken.sort());
        expect(new Set(made.map((each) => each.mark)).size).toBe(made.length);
        expect(parseAssessment(kept).ok).toBe(true);
      }),
    );
  });
});
