/** Owns proof that a figure taken before somebody was erased neither shows nor says anything of them, and says why its picture is gone. */
import { describe, expect, it } from 'vitest';
import type { FigureRecord, GoneFromSteps } from '../../desk/api.ts';
import { whyNoPicture } from './choice.ts';
import { figuresWithout } from './figures-without.ts';

const png = new Uint8Array(3);
const figure = (step: number, over: Partial<FigureRecord> = {}): FigureRecord => ({
  ...{ attempt: 'a-1', step, taken: 'by the recorder', caption: 'Open the record Ola Nowak (CAND-0701)' },
  ...{ ownCaption: 'Ola Nowak', alt: 'The training CRM on 2 Nov 2026 after step 3. Open Ola Nowak. Marked: 1, Nowak.' },
  ...{ criteria: ['S1'], callouts: [{ number: 1, key: '', says: 'Mobile: 07711 123456' }] },
  ...{ frozen: null, png, width: 3, height: 3, leftOut: false, place: step, shows: 'Tasks for today' },
  ...over,
});
const words = ['07711 123456', 'Ola Nowak', 'Nowak'];
const gone: Pick<GoneFromSteps, 'step' | 'how' | 'from' | 'words' | 'shown'> = {
  ...{ step: 9, how: 'erased', words, shown: { any: ['Ola Nowak', '07711 123456', 'Nowak'], exact: ['Ola'] } },
  from: new Map([
    [3, { about: true, words, kept: [], particulars: [] }],
    [4, { about: false, words, kept: [], particulars: [] }],
  ]),
};
const without = (...figures: FigureRecord[]) => figuresWithout(figures, gone);

it('loses picture and words where it is about them, and their name elsewhere', () => {
  const [about, other, ...rest] = without(
    figure(3),
    figure(4, { caption: 'Task for Ola Nowak' }),
    figure(9),
    figure(10),
  );
  expect(rest).toEqual([]);
  expect(about).toMatchObject({ png: null, caption: 'Open the record [erased] (CAND-0701)', ownCaption: '[erased]' });
  expect(about?.alt).toBe('The training CRM on 2 Nov 2026 after step 3. Open [erased]. Marked: 1, [erased].');
  expect(about?.callouts[0]?.says).toBe('Mobile: [erased]');
  expect(other).toMatchObject({ png, caption: 'Task for [erased]' });
  expect(JSON.stringify([about, other])).not.toMatch(/Ola|Nowak/);
});

describe('the picture of a step that is not about them', () => {
  it.each([
    ['a list with them among others', 'Amir Khan 07700 900111 Ola Nowak 07711 123456 Zoe Adams'],
    ['the name in a search', 'Search nowak'],
    ['their number in a note', 'Ring 07711123456'],
    ['a letter to them', 'Dear Ola, thank you'],
  ])('goes with %s, drawn or not, taken by itself or by hand, and says why', (_, shows) => {
    for (const one of [{}, { png: null, frozen: { markup: '<p/>' } }, { taken: 'by hand' as const }]) {
      const [made] = without(figure(4, { ...one, shows }));
      expect(made).toMatchObject({ png: null, frozen: null, takenAway: { step: 9, how: 'erased' }, criteria: ['S1'] });
      expect(JSON.stringify(made)).not.toMatch(/Ola|Nowak|07711/i);
      expect(made && whyNoPicture(made)).toBe(
        'The picture showed a person who was erased at step 9; it was taken away.',
      );
    }
  });

  it('goes at the step itself, where the screen still showed them', () => {
    expect(without(figure(9, { shows: 'Ola Nowak' }))).toMatchObject([{ step: 9, png: null }]);
  });

  it('goes where nobody wrote down what it shows', () => {
    const { shows: _, ...unknown } = figure(4);
    expect(without(unknown)).toMatchObject([{ png: null, takenAway: { step: 9 } }]);
  });

  it('stays where it shows others, with what is known of it', () => {
    const [made] = without(figure(4, { shows: 'Amir Khan, ola in small letters, 07711 1234567' }));
    expect(made).toMatchObject({ png, shows: expect.stringContaining('Amir') });
    expect(made?.takenAway).toBeUndefined();
  });

  it('says nothing of them where there was none', () => {
    expect(without(figure(4, { png: null, shows: '' }))[0]?.takenAway).toBeUndefined();
  });
});
