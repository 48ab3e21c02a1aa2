/**
 * Owns the content of the copy: what the checked pack holds, with every sentence that is derived taken from today's run of its log. So no
 * sentence that somebody else put reaches whoever reads the copy, also when the pack names words that are not today's.
 * Must never be asked of a pack whose log comes out otherwise; and never touch the learner's own words.
 */
import { firstDifference } from '../../engine/kernel/json.ts';
import type { FigureSpec, Mark } from '../../engine/run/figure-spec.ts';
import type { Run } from '../../engine/run/run.ts';
import { wording } from '../../engine/run/wording.ts';
import { coverageOf } from '../bundle/coverage.ts';
import type { Callout, Content, Figure } from '../bundle/schema.ts';
import { rationalesFor } from './rationales-for.ts';

/**
 * `figureSpecs`: what each figure says, by step. It is `content` itself where each sentence comes out as it stands there: a catalogue that
 * got new labels since says nothing about sentences that use none of them.
 */
export function inTodaysWords(content: Content, run: Run, figureSpecs: ReadonlyMap<number, FigureSpec>): Content {
  const figures = content.figures.map((figure) => reworded(figure, figureSpecs.get(figure.step)));
  const [goals, log] = [run.goals(), [...run.log]];
  const today = {
    ...content,
    wording: wording(),
    goals,
    traps: run.traps(),
    questions: run.questions(),
    ...(content.rationales && { rationales: rationalesFor(content.writer, run) }),
    log,
    figures,
    coverage: coverageOf(goals, log, figures, content.account),
  };
  return firstDifference({ ...today, wording: content.wording }, content) ? today : content;
}

function reworded(figure: Figure, spec: FigureSpec | undefined): Figure {
  if (!spec) return figure;
  const { caption, alt, criteria } = spec;
  return { ...figure, caption, alt, criteria, callouts: callouts(figure.callouts, spec.marks) };
}

/** A frame stays with what it is about; where several marks are about one thing, with the one that has its words, else in order. */
function callouts(framed: readonly Callout[], marks: readonly Mark[]): Callout[] {
  const open = [...marks];
  return framed.map((callout) => {
    const same = open.filter(({ key }) => key === callout.key);
    const mark = same.find(({ says }) => says === callout.says) ?? same[0];
    if (mark) open.splice(open.indexOf(mark), 1);
    return { ...callout, says: mark?.says ?? callout.says };
  });
}
