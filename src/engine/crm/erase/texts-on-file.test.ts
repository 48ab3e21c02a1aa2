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
const task = (id: string, title: string) => ({
  ...{ id, title: title || 'Ring', due_on: '2026-11-05', owner: 'STAFF-0001', state: 'Open' as const },
});
const TABLES = ['activity', 'task', 'audit'] as const;
type Table = (typeof TABLES)[number];
/** As they are told, since what is done with them is done in this order. */
const found = (texts: TextsOnFile, words: readonly string[], tables: readonly Table[] = TABLES): string[] =>
  [...texts.rowsWith(new Map(tables.map((table) => [table, soughtFor(words)]))).values()].flatMap((rows) =>
    rows.map(({ id }) => id),
  );

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
  { weight: 1, arbitrary: fc.record({ removed: id, takenBack: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ arrives: fc.nat(3), says: body }) },
  { weight: 3, arbitrary: fc.record({ look: fc.constantFrom(...WORDS) }) },
  { weight: 1, arbitrary: fc.record({ lookIn: fc.constantFrom(...TABLES) }) },
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
          else if ('removed' in done)
            step(
              crm,
              () => crm.find('activity', done.removed) && crm.remove('activity', done.removed, 'Nowak'),
              done.takenBack,
            );
          else if ('arrives' in done) {
            const own = `TASK-900${done.arrives}`;
            if (!crm.find('task', own)) crm.receive({ task: [task(own, done.says)] });
          } else if ('lookIn' in done) found(crm.texts, WORDS, [done.lookIn]);
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

  it.each([1_999, 2_000])('answers in one order, whatever was asked before, of %s rows too', (number) => {
    const activity = Array.from({ length: number }, (_, i) =>
      note(`ACT-9${i + 10_000}`, i === 7 ? 'Rang Ola.' : 'Rang.'),
    );
    const more = [task('TASK-9001', 'Ask Ola')];
    const [asked, fresh] = [
      new TestCrm({ activity, task: more }).sandbox,
      new TestCrm({ activity, task: more }).sandbox,
    ];
    const right = ['ACT-910007', 'TASK-9001'];
    expect(found(fresh.texts, ['Ola'])).toEqual(right);
    found(asked.texts, ['Ola'], ['task']);
    asked.texts.bringUpToDate();
    expect(found(asked.texts, ['Ola'])).toEqual(right);
    step(asked, () => asked.insert('activity', note('ACT-999999', 'Ola.')), false);
    step(asked, () => asked.wipe([{ table: 'activity', id: 'ACT-910007' }]), false);
    expect(found(asked.texts, ['Ola'])).toEqual(['ACT-999999', 'TASK-9001']);
  });

  it('finds for whoever does not see the archive what they see, and reads it for everybody', () => {
    const crm = new TestCrm({ activity: [note('ACT-9001', 'Rang Ola.')] });
    const { texts, sight } = crm.sandbox;
    crm.sees(false);
    step(crm.sandbox, () => crm.sandbox.update('candidate', 'CAND-0001', { state: 'Archived' }), false);
    expect(sight.seen(() => found(texts, ['Ola'], ['activity']))).toEqual([]);
    expect(found(texts, ['Ola'], ['activity'])).toEqual(['ACT-9001']);
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
