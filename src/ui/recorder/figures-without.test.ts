/** Owns proof that a figure taken before somebody was erased neither shows nor says anything of them. */
import { expect, it } from 'vitest';
import type { FigureRecord } from '../../desk/api.ts';
import { figuresWithout } from './figures-without.ts';

const png = new Uint8Array(3);
const figure = (step: number, over: Partial<FigureRecord> = {}): FigureRecord => ({
  ...{ attempt: 'a-1', step, taken: 'by the recorder', caption: 'Open the record Ola Nowak (CAND-0701)' },
  ...{ ownCaption: 'Ola Nowak', alt: 'The training CRM on 2 Nov 2026 after step 3. Open Ola Nowak. Marked: 1, Nowak.' },
  ...{ criteria: ['S1'], callouts: [{ number: 1, key: '', says: 'Mobile: 07711 123456' }] },
  ...{ frozen: null, png, width: 3, height: 3, leftOut: false, place: step },
  ...over,
});

it('loses picture and words where it is about them, and their name elsewhere', () => {
  const given = [figure(3), figure(4, { caption: 'Task for Ola Nowak' }), figure(9)];
  const [about, other, ...rest] = figuresWithout(given, { step: 9, words: ['Ola Nowak', 'Nowak'], about: [3] });
  expect(rest).toEqual([]);
  expect(about).toMatchObject({ png: null, caption: 'Open the record [erased] (CAND-0701)', ownCaption: '[erased]' });
  expect(about?.alt).toBe('The training CRM on 2 Nov 2026 after step 3. [erased]');
  expect(about?.callouts[0]?.says).toBe('[erased]');
  expect(other).toMatchObject({ png, caption: 'Task for [erased]' });
  expect(JSON.stringify([about, other])).not.toMatch(/Ola|Nowak/);
});
