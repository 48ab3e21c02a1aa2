/**
 * Owns the numbers of figures: those in the pack, counted in the order taken, as the pack counts them.
 * When a figure is left out or taken back in, the numbers move; what the account says moves with them. Pure.
 */
import type { FigureRecord } from '../../desk/api.ts';

type Figures = readonly Pick<FigureRecord, 'step' | 'leftOut'>[];

/** From a figure's step to its number; a figure left out has none. */
export function figureNumbers(figures: Figures): Map<number, number> {
  const inside = figures.filter((figure) => !figure.leftOut);
  return new Map(inside.map((figure, index) => [figure.step, index + 1]));
}

/** The text with its figures numbered anew. A figure that went out leaves its step behind: that stays in the log. */
export function renumber(text: string, before: Figures, after: Figures): string {
  const steps = new Map([...figureNumbers(before)].map(([step, number]) => [number, step]));
  const numbers = figureNumbers(after);
  return text.replaceAll(/\b(fig(?:ure|\.)?)(\s*)(\d+)\b/gi, (whole, word: string, gap: string, number: string) => {
    const step = steps.get(Number(number));
    if (step === undefined) return whole;
    const now = numbers.get(step);
    return now === undefined ? `step ${step}` : `${word}${gap}${now}`;
  });
}
