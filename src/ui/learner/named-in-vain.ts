/**
 * Owns what the account names and a reader will look for in vain: steps and figures that there are not, steps whose figure was left out.
 * Said while it is written and before the declaration, in the same words. Pure.
 */
import type { FigureRecord } from '../../desk/api.ts';
import { inPack } from '../../desk/figure-order.ts';
import { figureOfEvidence, type StarPart } from '../../evidence/bundle/names.ts';
import { referencesIn } from '../../evidence/bundle/references.ts';
import { type AccountText, parts } from './star.ts';

/** What there is to be named. */
export interface Nameable {
  /** How many steps the log has. */
  steps: number;
  /** In the order of the pack. */
  figures: readonly Pick<FigureRecord, 'step' | 'leftOut'>[];
}

/** What is named in each part, each once, in the order of the text: "step 99, which there is not". */
export function namedInVain(text: AccountText, there: Nameable): { part: StarPart; what: string }[] {
  return parts.flatMap((part) => {
    const found = referencesIn(text[part]).flatMap(({ kind, numbers }) =>
      numbers.flatMap((number) => (kind === 'step' ? stepInVain(number, there) : figureInVain(kind, number, there))),
    );
    return [...new Set(found)].map((what) => ({ part, what }));
  });
}

function stepInVain(step: number, { steps, figures }: Nameable): string[] {
  if (step < 1 || step > steps) return [`step ${step}, which there is not`];
  return figures.some((figure) => figure.leftOut && figure.step === step)
    ? [`step ${step}, whose figure is left out`]
    : [];
}

function figureInVain(kind: 'figure' | 'evidence', number: number, { figures }: Nameable): string[] {
  const figure = kind === 'figure' ? number : figureOfEvidence(number);
  const isAccountOrLog = kind === 'evidence' && figure < 1 && number > 0;
  if (isAccountOrLog || inPack(figures)[figure - 1]) return [];
  return [`${kind === 'figure' ? `Figure ${number}` : `EV-${number}`}, which there is not`];
}
