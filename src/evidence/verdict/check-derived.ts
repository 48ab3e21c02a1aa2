/**
 * Owns the check of what a pack says beside its log: figures, coverage, the moment of packing. All of it follows from the log and the scenario, so it
 * is worked out again and compared. The learner's own words (account, own captions, help used) are theirs and are not judged.
 */
import { canonical, firstDifference } from '../../engine/kernel/json.ts';
import type { FigureSpec } from '../../engine/run/figure-spec.ts';
import { coverageOf } from '../bundle/coverage.ts';
import { evidenceNumber, figureId, STATEMENTS } from '../bundle/names.ts';
import type { Content, Figure } from '../bundle/schema.ts';
import { checkHistory } from './check-history.ts';
import type { Difference } from './verdict.ts';

export function checkDerived(
  content: Content,
  figureSpecs: ReadonlyMap<number, FigureSpec>,
  words: boolean,
): Difference[] {
  return [
    ...figures(content, figureSpecs, words),
    ...coverage(content),
    ...packing(content),
    ...formalities(content),
    ...checkHistory(content),
  ];
}

/** The choice and the order are the learner's own; that nothing is missing unsaid, and each is what its step gives, is worked out. */
const figures = (content: Content, figureSpecs: ReadonlyMap<number, FigureSpec>, words: boolean): Difference[] => [
  ...content.figures.flatMap((figure, index): Difference[] => {
    const numbered = figure.id === figureId(index) && figure.evidence === evidenceNumber(index);
    if (!numbered) return [{ where: 'figures', says: `${figure.id} is not numbered in the order of the pack.` }];
    const spec = figureSpecs.get(figure.step);
    if (!spec)
      return [{ where: 'figures', says: `Step ${figure.step} takes no figure, yet ${figure.id} is said to show it.` }];
    const differs = firstDifference(wordless(told(figure), words), wordless(expected(spec), words));
    return differs
      ? [{ where: 'figures', says: `What ${figure.id} says (${differs.path}) is not what step ${figure.step} gives.` }]
      : [];
  }),
  ...choice(content, figureSpecs),
];

/** Every figure that the log asks for is in the pack or is said not to be, once. */
function choice({ figures: chosen, omitted }: Content, figureSpecs: ReadonlyMap<number, FigureSpec>): Difference[] {
  const named = [...chosen, ...omitted].map(({ step }) => step);
  const sorted = omitted.every(({ step }, index) => step > (omitted[index - 1]?.step ?? 0));
  const wrong =
    named.find((step, index) => named.indexOf(step) !== index) ??
    omitted.find(({ step }) => !figureSpecs.has(step))?.step ??
    [...figureSpecs.keys()].find((step) => !named.includes(step));
  if (sorted && wrong === undefined) return [];
  return [
    {
      where: 'figures',
      says: `The figures in the pack, with those said to be left out of it, are not those that the log asks for${wrong === undefined ? '' : ` (step ${wrong})`}.`,
    },
  ];
}

const told = ({ caption, alt, criteria, callouts, taken }: Figure) => ({
  caption,
  alt,
  criteria,
  keys: callouts.map(({ key }) => key).sort(),
  callouts: callouts.map(({ key, says }) => `${key} ${says}`).sort(),
  numbers: callouts.map(({ number }) => number),
  taken,
});
const expected = ({ caption, alt, criteria, marks, byHand }: FigureSpec) => ({
  caption,
  alt,
  criteria,
  keys: marks.map(({ key }) => key).sort(),
  callouts: marks.map(({ key, says }) => `${key} ${says}`).sort(),
  numbers: marks.map((_, index) => index + 1),
  taken: byHand ? 'by hand' : 'by the recorder',
});

/** Without its sentences, where those are not to be compared; a figure by hand keeps its caption, which is the learner's own. */
const wordless = (
  { caption, alt, callouts, ...rest }: ReturnType<typeof told> | ReturnType<typeof expected>,
  words: boolean,
) => (words ? { ...rest, caption, alt, callouts } : rest);

function coverage(content: Content): Difference[] {
  const worked = coverageOf(content.goals, content.log, content.figures, content.account);
  const differs = firstDifference(content.coverage, worked);
  const [printed, spoken] = [content.unit.criteria.map(({ id }) => id), worked.map(({ criterion }) => criterion)];
  if (!differs && canonical(printed.toSorted()) === canonical(spoken)) return [];
  return [
    {
      where: 'data',
      says: 'The evidence matrix names evidence or criteria that do not follow from the log, the figures and the account.',
    },
  ];
}

/** The learner's clock may be wrong and is not judged (see said.ts); but a pack is made by the last step of its log, at its moment. */
function packing({ attempt, log }: Content): Difference[] {
  const last = log.at(-1);
  const packed = last?.command.name === 'make-pack' && last.outcome === 'done' && last.command.at === attempt.packedAt;
  return packed
    ? []
    : [{ where: 'data', says: 'The log does not end with the making of this pack at the moment that the pack gives.' }];
}

function formalities({ declaration }: Content): Difference[] {
  const found: Difference[] = [];
  if (!STATEMENTS.includes(declaration.statement))
    found.push({ where: 'data', says: 'The words of the declaration are not ones this product has used.' });
  return found;
}
