/** Owns a verdict as lines on a terminal. Says "shown", never "met": the assessor decides. */

import { sayMoment } from '../../engine/kernel/date.ts';
import { count } from '../../engine/kernel/phrases.ts';
import { sayShown } from '../../engine/log/held.ts';
import { sayModeAndHelp } from '../../evidence/bundle/mode-and-help.ts';
import { sayPaceOnce } from '../../evidence/bundle/pace.ts';
import { firstLine, honestyOf, isSound, listsOf } from '../../evidence/verdict/say-verdict.ts';
import type { Shown, Verdict } from '../../evidence/verdict/verdict.ts';

const listed = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `- ${line}`)];

export function verdictLines(verdict: Verdict): string[] {
  return [
    firstLine(verdict),
    ...honestyOf(verdict),
    ...listsOf(verdict).flatMap(({ title, lines }) => listed(title, lines)),
    ...(verdict.shown ? ['', isSound(verdict) ? 'What it shows' : 'What it claims', ...shownLines(verdict.shown)] : []),
    ...listed(
      'Facts to ask about whose work it is (said, not weighed)',
      (verdict.facts ?? []).map(({ label, says }) => `${label}: ${says}`),
    ),
    ...listed(
      'Questions for the professional discussion',
      (verdict.questions ?? []).map(({ says }) => says),
    ),
  ];
}

function shownLines(shown: Shown): string[] {
  const traps = shown.traps.map(
    ({ step, says, righted }) =>
      `  step ${step}: ${says}${righted ? ` Put right at step ${righted}.` : ' Not put right.'}`,
  );
  return [
    `${shown.scenario} (version ${shown.version}), by ${shown.learner}, packed ${sayMoment(shown.packedAt)}`,
    `${sayPaceOnce(shown.pace)}; by the learner’s clock`,
    `${shown.refused} refused; ${sayModeAndHelp(shown.mode, shown.help)}; ${count(shown.figures, 'figure')}`,
    'What held at the end (shown in a simulation; the assessor decides what it counts for):',
    ...shown.goals.map((goal) => `  ${sayShown(goal).padEnd(13)}  ${goal.says} [${goal.criteria.join(', ')}]`),
    ...(traps.length > 0 ? ['Traps walked into on the way:', ...traps] : []),
    `Fingerprint ${shown.fingerprint}`,
  ];
}
