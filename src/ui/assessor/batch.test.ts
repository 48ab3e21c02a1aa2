/** Owns proof that the table of a batch says of each file what its check says, finds and sorts it, and goes into a file that no spreadsheet works out. */
import { describe, expect, it } from 'vitest';
import { aPack, means } from '../../../tests/builders/pack.ts';
import { PUT_RIGHT, REGISTER } from '../../../tests/builders/scenario-files.ts';
import { readCsv } from '../../engine/import/csv.ts';
import { exportFile } from '../../engine/import/export-file.ts';
import { verify } from '../../evidence/verdict/verify.ts';
import { batchOf, type Checked, recordsOf, wantedOf } from './batch.ts';

async function checked(id: number, name: string, bytes: Uint8Array): Promise<Checked> {
  const { copy: _, ...verdict } = await verify(bytes, means);
  return { id, name, state: 'checked', verdict };
}
const [register, putRight] = [await aPack(REGISTER), await aPack(PUT_RIGHT)];
const sound = await checked(2, 'register.pdf', register.bytes);
const BATCH: readonly Checked[] = [
  await checked(1, 'letter.pdf', new TextEncoder().encode('Dear Sir')),
  sound,
  await checked(3, '=HYPERLINK("x").pdf', putRight.bytes),
  { id: 4, name: 'waits.pdf', state: 'waiting' },
  { ...sound, id: 5, name: 'again.pdf' },
];

describe('the table of a batch', () => {
  it('says of each file what its check says', () => {
    const batch = batchOf(BATCH);
    const [letter, register, , waits, again] = batch.lines;
    expect(letter).toMatchObject({ kind: 'not a pack', learner: '', says: expect.stringContaining('not a PDF') });
    expect(register).toMatchObject({ kind: 'as made', learner: 'Łukasz Żółć', outstanding: [] });
    expect(register?.shown.length).toBeGreaterThan(0);
    expect(waits).toMatchObject({ kind: undefined, says: '' });
    expect(batch.alike(again?.id ?? 0).join(' ')).toContain(
      '(register.pdf): the same attempt, the same log, at the same times',
    );
    // Test packs are all made under the name of one attempt.
    expect(batch.lines.map(batch.likes)).toEqual([0, 2, 2, 0, 2]);
  });

  it('makes a line once, and names some of thousands that are alike', () => {
    const many = Array.from({ length: 2000 }, (_, at): Checked => ({ ...sound, id: at + 1, name: `${at}.pdf` }));
    const [batch, again] = [batchOf(many), batchOf([...many, { ...sound, id: 2001 }])];
    expect(again.lines.slice(0, 2000).every((line, at) => line === batch.lines[at])).toBe(true);
    expect([batch, again].map(({ lines, likes }) => lines.map(likes).slice(0, 2))).toEqual([
      [1999, 1999],
      [2000, 2000],
    ]);
    expect(batch.alike(3)).toHaveLength(21);
    expect(batch.alike(3).at(-1)).toBe('And 1979 others.');
    expect(wantedOf(batch, { words: '', kind: '', order: 'alike' }).map(({ id }) => id)).toEqual(
      many.map(({ id }) => id),
    );
  });

  it('finds by words and verdict, and sorts without losing a line', () => {
    const batch = batchOf(BATCH);
    const ids = (over: Partial<Parameters<typeof wantedOf>[1]>) =>
      wantedOf(batch, { words: '', kind: '', order: 'came', ...over }).map(({ id }) => id);
    expect(ids({})).toEqual([1, 2, 3, 4, 5]);
    expect(ids({ words: 'lukasz' })).toEqual([2, 3, 5]);
    expect(ids({ kind: 'not a pack' })).toEqual([1]);
    expect(ids({ order: 'verdict' })).toEqual([2, 3, 5, 1, 4]);
    expect(ids({ order: 'scenario' })).toHaveLength(5);
    expect(ids({ order: 'learner' }).slice(3)).toEqual([1, 4]);
  });

  it('goes into a file with every cell at its place, and a formula made harmless', () => {
    const batch = batchOf(BATCH);
    const records = recordsOf(batch.lines, batch);
    const csv = readCsv(new TextDecoder().decode(exportFile(records)).replaceAll('\r\n', '\n'));
    if (!csv.ok) throw new Error('no CSV');
    expect(csv.value.records.map(({ cells }) => cells.length)).toEqual(records.map(({ length }) => length));
    expect(csv.value.records[3]?.cells[0]).toBe(`'=HYPERLINK("x").pdf`);
  });
});
