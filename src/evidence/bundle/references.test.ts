import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referencesIn, stepsNamed } from './references.ts';

const read = (text: string) => referencesIn(text).map(({ kind, numbers }) => `${kind} ${numbers.join('+')}`);

describe('names of evidence in an account', () => {
  it.each([
    ['(step 3)', ['step 3']],
    ['Step 12.', ['step 12']],
    ['steps 2 and 3', ['step 2', 'step 3']],
    ['steps 2, 3, and 5', ['step 2', 'step 3', 'step 5']],
    ['steps 2 to 5', ['step 2+3+4+5']],
    ['steps 2–4 and 9', ['step 2+3+4', 'step 9']],
    ['(Figure 1)', ['figure 1']],
    ['Fig. 1', ['figure 1']],
    ['fig 2', ['figure 2']],
    ['Fig.\u00a03', ['figure 3']],
    ['figures 1 & 2', ['figure 1', 'figure 2']],
    ['figs. 1-3', ['figure 1+2+3']],
    ['(EV-03)', ['evidence 3']],
    ['ev 03', ['evidence 3']],
    ['EV‑04 and Figure 1', ['evidence 4', 'figure 1']],
  ])('are found in “%s”', (text, names) => expect(read(text)).toEqual(names));

  it.each(['footstep 3', 'step by step', 'configure 2', 'step 3rd', 'Figure it out', 'REV-03'])(
    'are not found in “%s”',
    (text) => expect(read(text)).toEqual([]),
  );

  it('take one number after a word in the singular', () => {
    expect(read('In Figure 1, 3 records are open.')).toEqual(['figure 1']);
  });

  it('stand where they say, with their word in the first of a list', () => {
    const text = 'See steps 2 and 3 (Fig. 1).';
    expect(referencesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['steps 2', '3', 'Fig. 1']);
    expect(referencesIn(text).map(({ digits, end }) => text.slice(digits, end))).toEqual(['2', '3', '1']);
    expect(referencesIn(text).map(({ group }) => group)).toEqual([0, 0, 1]);
  });

  it('never overlap, and lie inside the text, whatever it is', () => {
    const piece = fc.constantFrom('step', 'steps', 'Fig.', 'EV-', ' ', '3', '10', ' and ', ', ', ' to ', '–', 'x');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        let from = 0;
        for (const { start, end, digits } of referencesIn(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(digits).toBeGreaterThanOrEqual(start);
          expect(end).toBeGreaterThan(digits);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('are read in linear time, however they are written', () => {
    expect(referencesIn(`steps ${'1, '.repeat(40_000)}`)).toHaveLength(40_000);
  });
});

describe('the steps that a text speaks of', () => {
  const figures = [{ step: 4 }, { step: 9 }];
  it('are those named by step, by figure in any of its forms, and by evidence number', () => {
    expect([...stepsNamed('steps 2 and 3, Fig. 1, EV-04', figures)]).toEqual([2, 3, 4, 9]);
  });
  it('are not those of figures or evidence that there are not', () => {
    expect([...stepsNamed('Figure 3, EV-01, EV-02, EV-99', figures)]).toEqual([]);
  });
});
