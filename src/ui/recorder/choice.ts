/**
 * Owns the learner's choice of figures: what is called what, and which change places. Pure.
 * Must never lose a figure: what is left out stays in the list and in the log.
 */
import type { FigureRecord } from '../../desk/api.ts';
import { inPack } from '../../desk/figure-order.ts';
import { sayTakenAway } from '../../engine/run/how-gone.ts';

export type Choice = Pick<FigureRecord, 'ownCaption' | 'leftOut' | 'place'>;

/** What a figure is called. */
export const titleOf = ({ ownCaption, caption }: Pick<FigureRecord, 'ownCaption' | 'caption'>): string =>
  ownCaption ?? caption;

/**
 * The two that change places when a figure of the pack goes one up (-1) or down (1) in it; none at either end.
 * `figures` in order.
 */
export function moved(figures: readonly FigureRecord[], step: number, by: -1 | 1): FigureRecord[] {
  const inside = inPack(figures);
  const at = inside.findIndex((figure) => figure.step === step);
  const [one, other] = [inside[at], inside[at + by]];
  return one && other
    ? [
        { ...one, place: other.place },
        { ...other, place: one.place },
      ]
    : [];
}

/** What stands in place of a picture; undefined where there is one. */
export const whyNoPicture = ({
  png,
  frozen,
  takenAway,
}: Pick<FigureRecord, 'png' | 'frozen' | 'takenAway'>): string | undefined =>
  png ? undefined : takenAway ? sayTakenAway(takenAway) : frozen ? 'being drawn' : 'no picture';
