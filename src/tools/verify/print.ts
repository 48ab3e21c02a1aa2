/** Owns a verdict as lines on a terminal. Says "shown", never "met": the assessor decides. */
import { sayMoment } from '../../engine/kernel/date.ts';
import { count } from '../../engine/kernel/phrases.ts';
import { HONESTY } from '../../evidence/bundle/honesty.ts';
import { sayModeAndHelp } from '../../evidence/bundle/mode-and-help.ts';
import { sayPace } from '../../evidence/bundle/pace.ts';
import type { Shown, Verdict } from '../../evidence/verdict/verdict.ts';

export const FIRST_WORDS: Record<Verdict['kind'], string> = {
  'as made': 'AS MADE',
  'data verified': 'DATA VERIFIED, NOT THESE PAGES',
  draft: 'DRAFT SCENARIO',
  altered: 'ALTERED OR NOT REPRODUCIBLE',
  'not a pack': 'NOT A PACK',
};

export const firstLine = ({ kind, says }: Pick<Verdict, 'kind' | 'says'>): string => `${FIRST_WORDS[kind]}. ${says}`;

const listed = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines.map((line) => `- ${line}`)] : [];

export function verdictLines(verdict: Verdict): string[] {
  const sound = verdict.copy !== undefined;
  return [
    firstLine(verdict),
    ...(sound ? HONESTY : []),
    ...listed(
      'What does not hold:',
      verdict.differences.map(({ says }) => says),
    ),
    ...listed('What was done to this file, as far as it can be told:', verdict.reasons),
    ...listed('You may want to ask about:', verdict.notes),
    ...(verdict.shown ? ['', sound ? 'What it shows' : 'What it claims', ...shownLines(verdict.shown)] : []),
  ];
}

function shownLines(shown: Shown): string[] {
  const traps = shown.traps.map(
    ({ step, says, righted }) =>
      `  step ${step}: ${says}${righted ? ` Put right at step ${righted}.` : ' Not put right.'}`,
  );
  return [
    `${shown.scenario} (version ${shown.version}), by ${shown.learner}, packed ${sayMoment(shown.packedAt)}`,
    `${sayPace(shown.pace)}; by the learner’s clock`,
    `${shown.refused} refused; ${sayModeAndHelp(shown.mode, shown.help)}; ${count(shown.figures, 'figure')}`,
    'What held at the end (shown in a simulation; the assessor decides what it counts for):',
    ...shown.goals.map(
      ({ says, holds, criteria }) => `  ${holds ? 'shown    ' : 'not shown'}  ${says} [${criteria.join(', ')}]`,
    ),
    ...(traps.length > 0 ? ['Traps walked into on the way:', ...traps] : []),
    `Fingerprint ${shown.fingerprint}`,
  ];
}
