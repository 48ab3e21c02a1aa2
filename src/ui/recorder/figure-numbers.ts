/**
 * Owns the numbers of figures: those in the pack, in the order that the learner chose, as the pack counts them.
 * When a figure is moved, left out or taken back in, the numbers move; what the account says moves with them. Pure.
 */
import type { FigureRecord } from '../../desk/api.ts';
import { inPack } from '../../desk/figure-order.ts';
import { listWords } from '../../engine/kernel/phrases.ts';
import { evidenceNumber, figureOfEvidence } from '../../evidence/bundle/names.ts';
import { type Reference, referencesIn } from '../../evidence/bundle/references.ts';

type Figures = readonly Pick<FigureRecord, 'step' | 'leftOut'>[];

/** From a figure's step to its number; a figure left out has none. */
export function figureNumbers(figures: Figures): Map<number, number> {
  const inside = inPack(figures);
  return new Map(inside.map((figure, index) => [figure.step, index + 1]));
}

/** "Figure 3", or that it is left out. */
export function nameOf(figures: Figures, step: number): string {
  const number = figureNumbers(figures).get(step);
  return number === undefined ? 'Left out' : `Figure ${number}`;
}

/** The text with its figures numbered anew. A figure that went out leaves its step behind: that stays in the log. */
export function renumber(text: string, before: Figures, after: Figures): string {
  const steps = new Map([...figureNumbers(before)].map(([step, number]) => [number, step]));
  const numbers = figureNumbers(after);
  const names = referencesIn(text).filter(({ kind }) => kind !== 'step');
  const nowOf = ({ kind, numbers: named }: Reference): Moved[] =>
    named.map((number) => {
      const step = steps.get(kind === 'figure' ? number : figureOfEvidence(number));
      return step === undefined ? { number } : { step, number: numbers.get(step) };
    });
  // A list whose member went out is taken apart: "figures 1 and 2" may become "step 4 and Figure 1".
  const broken = new Set(names.filter((name) => nowOf(name).some(isOut)).map(({ group }) => group));
  let moved = '';
  let from = 0;
  for (const name of names) {
    const now = nowOf(name);
    const apart = broken.has(name.group);
    moved += text.slice(from, apart ? name.start : name.digits);
    moved += apart
      ? listWords(now.map((each) => wholeName(name.kind, each)))
      : numerals(name, now, text.slice(name.digits, name.end));
    from = name.end;
  }
  return moved + text.slice(from);
}

/** Where a figure went: its number now, none when it is out; no step when there never was such a figure. */
interface Moved {
  step?: number;
  number?: number | undefined;
}
const isOut = ({ step, number }: Moved): boolean => step !== undefined && number === undefined;

const wholeName = (kind: Reference['kind'], { step, number }: Moved): string => {
  if (number === undefined) return `step ${step}`;
  if (kind === 'figure') return `Figure ${number}`;
  return step === undefined ? `EV-${number}` : evidenceNumber(number - 1);
};

/** The number as it was written, with its new value; a range stays one, as all of it is still there. */
function numerals({ kind }: Reference, now: readonly Moved[], written: string): string {
  const [first, last] = [now[0], now.at(-1)];
  if (first === undefined || now.every(({ step }) => step === undefined)) return written;
  const digits = ({ step, number = 0 }: Moved, old: string) =>
    step === undefined ? old : kind === 'evidence' ? evidenceNumber(number - 1).slice('EV-'.length) : String(number);
  let index = 0;
  return written.replace(/\d+/g, (old) => digits((index++ === 0 ? first : last) ?? first, old));
}
