/** Owns proof that what is kept of the rows' texts is what the rows say, whatever was written, taken back and forgotten in between. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../../../../tests/builders/cases-of.ts';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { type Crm, Refused, refuse } from '../crm.ts';
import { TextsOnFile } from './texts-on-file.ts';
import { soughtFor } from './words-in-rows.ts';

const WORDS = ['Ola', 'Nowak', 'Zoë'];
const note = (id: string, body: string) => ({
  ...{ id, candidate: 'CAND-0001', happened_on: '2026-10-01', kind: 'Note' as const },
  ...{ subject: 'Call', body, author: 'STAFF-0001' },
});
const tables = (words: readonly string[]) =>
  new Map((['activity', 'task', 'audit'] as const).map((table) => [table, soughtFor(words)]));
const found = (texts: TextsOnFile, words: readonly string[]): string[] =>
  [...texts.rowsWith(tables(words)).values()].flatMap((rows) => rows.map(({ id }) => id)).sort();

function isAsReadAnew(crm: Crm, words: readonly string[]): void {
  const anew = new TextsOnFile(crm.db);
  expect(found(crm.texts, words)).toEqual(found(anew, words));
  expect(linesOf(crm.texts)).toEqual(linesOf(anew));
}
const linesOf = ({ kept }: TextsOnFile): string[] =>
  kept.flatMap(([table, { ids, lines }]) => ids.map((row, at) => `${table} ${row} ${lines[at]}`)).sort();

let steps = 0;
/** `taken back`: the step is refused after it has written, and looked. */
function step(crm: Crm, work: () => void, takenBack: boolean): void {
  steps += 1;
  try {
    crm.step(steps, () => {
      work();
      if (!takenBack) return;
      found(crm.texts, WORDS);
      refuse('', 'Not today.');
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

const id = fc.integer({ min: 1, max: 4 }).map((number) => `ACT-900${number}`);
const body = fc.array(fc.constantFrom(...WORDS, 'rang', '\n', '"'), { maxLength: 4 }).map((words) => words.join(' '));
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ id, body, takenBack: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ gone: id, takenBack: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ look: fc.constantFrom(...WORDS) }) },
  { weight: 2, arbitrary: fc.constant({ mark: true }) },
  { weight: 2, arbitrary: fc.constant({ back: true }) },
);

describe('what is kept of what rows say', () => {
  it('finds what reading all of them anew finds', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        const crm = new TestCrm({ activity: [note('ACT-9001', 'Rang Ola Nowak.'), note('ACT-9002', 'Zoë rang.')] })
          .sandbox;
        let back = crm.mark();
        for (const done of acts)
          if ('body' in done)
            step(
              crm,
              () =>
                crm.find('activity', done.id)
                  ? crm.update('activity', done.id, { body: done.body })
                  : crm.insert('activity', note(done.id, done.body)),
              done.takenBack,
            );
          else if ('gone' in done) step(crm, () => crm.wipe([{ table: 'activity', id: done.gone }]), done.takenBack);
          else if ('look' in done) isAsReadAnew(crm, [done.look]);
          else if ('mark' in done) back = crm.mark();
          else back();
        isAsReadAnew(crm, WORDS);
        crm.db.close();
      }),
      { numRuns: casesOf(120) },
    );
  });

  it('is read again of what was written before a mark, each time that it is taken back there', () => {
    const crm = new TestCrm({ activity: [note('ACT-9001', 'Rang Ola Nowak.')] }).sandbox;
    isAsReadAnew(crm, WORDS);
    step(crm, () => crm.update('activity', 'ACT-9001', { body: 'Rang nobody.' }), false);
    const back = crm.mark();
    for (const _ of [1, 2]) {
      isAsReadAnew(crm, WORDS);
      back();
    }
  });

  it('is nothing of the words of a row that is gone, once it forgets', () => {
    const crm = new TestCrm({ activity: [note('ACT-9001', 'Rang Ola Nowak.'), note('ACT-9002', 'Rang nobody.')] })
      .sandbox;
    expect(found(crm.texts, ['Ola Nowak'])).toEqual(['ACT-9001']);
    expect(JSON.stringify(crm.texts.kept)).toContain('Rang Ola Nowak.');
    step(crm, () => crm.wipe([{ table: 'activity', id: 'ACT-9001' }]), false);
    crm.texts.forget();
    expect(JSON.stringify(crm.texts.kept)).not.toContain('Ola');
    expect(JSON.stringify(crm.texts.kept)).toContain('Rang nobody.');
  });
});
