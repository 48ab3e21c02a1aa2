/**
 * Owns the figures of steps before somebody was taken out, without them: those about the person lose picture and words, others what leads
 * to them. Pure; the recorder keeps what comes of it. It comes when it is needed.
 */
import type { FigureRecord, GoneFromSteps } from '../../desk/api.ts';
import { takenOut } from '../../engine/kernel/take-out-words.ts';
import { figureWithout, markWithout } from '../../engine/run/figure-without.ts';

export const figuresWithout = (
  figures: readonly FigureRecord[],
  { step: before, words, about }: Pick<GoneFromSteps, 'step' | 'words' | 'about'>,
): FigureRecord[] =>
  figures
    .filter(({ step }) => step < before)
    .map(({ digest, ...figure }) => {
      const isAbout = about.includes(figure.step);
      const { ownCaption, callouts } = figure;
      return {
        ...figureWithout(figure, words, isAbout),
        ownCaption: ownCaption && takenOut(ownCaption, words),
        callouts: callouts.map((callout) => markWithout(callout, words, isAbout)),
        // A picture cannot be told to show less.
        ...(isAbout ? { png: null, frozen: null } : digest && { digest }),
      };
    });
