/**
 * Owns the figures of steps before somebody was taken out, without them: their picture goes where it shows the person or is of a step about
 * them, and their words say what is left to say. Pure; the recorder keeps what comes of it. It comes when it is needed.
 */
import type { FigureRecord, GoneFromSteps } from '../../desk/api.ts';
import { standsIn, takenOut } from '../../engine/kernel/take-out-words.ts';
import { figureWithout, markWithout } from '../../engine/run/figure-without.ts';

export const figuresWithout = (
  figures: readonly FigureRecord[],
  gone: Pick<GoneFromSteps, 'step' | 'how' | 'from' | 'words' | 'shown'>,
): FigureRecord[] =>
  figures.flatMap((figure) => {
    const { step, how } = gone;
    const from = gone.from.get(figure.step) ?? {
      ...{ about: false, words: figure.step < step ? gone.words : [], kept: [], particulars: [] },
    };
    const isPictured = figure.png !== null || figure.frozen !== null;
    const goes = isPictured && figure.step <= step && (from.about || showsThem(figure, gone.shown));
    // The step itself says nothing of them; only its picture may.
    if (figure.step > step || (figure.step === step && !goes)) return [];
    const { digest, shows, ...rest } = figure;
    const { ownCaption, callouts } = rest;
    return [
      {
        ...figureWithout(rest, from),
        ownCaption: ownCaption && takenOut(ownCaption, from.words),
        callouts: callouts.map((callout) => markWithout(callout, from)),
        // A picture cannot be told to show less.
        ...(goes
          ? { png: null, frozen: null, takenAway: { step, how } }
          : { ...(digest && { digest }), ...(shows !== undefined && { shows }) }),
      },
    ];
  });

/** One of which nobody wrote down what it shows may show anybody. */
const showsThem = ({ shows }: FigureRecord, { any, exact }: GoneFromSteps['shown']): boolean =>
  shows === undefined || standsIn(shows, any, exact);
