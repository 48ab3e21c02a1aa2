/** Owns the verdicts on many files as lines on a terminal, one for each. Says "shown", never "met": the assessor decides. */
import { count } from '../../engine/kernel/phrases.ts';
import { alikeIn } from '../../evidence/verdict/facts/likeness.ts';
import { FIRST_WORDS } from '../../evidence/verdict/say-verdict.ts';
import type { CheckedFile } from './checked.ts';

export function manyLines(checked: readonly CheckedFile[]): string[] {
  const alike = alikeIn(checked.map(({ file, verdict: { traits } }) => ({ name: file, traits })));
  return [
    ...checked.map(
      ({ file, verdict }, i) =>
        `${FIRST_WORDS[verdict.kind]}  ${file}  ${about(verdict, alike[i]?.map(({ says }) => says) ?? [])}`,
    ),
    '',
    `${count(checked.length, 'file')}: ${checked.filter(({ verdict }) => verdict.kind === 'as made').length} as made.`,
  ];
}

function about({ shown, says, facts = [], differences }: CheckedFile['verdict'], alike: readonly string[]): string {
  if (!shown) return says;
  const outstanding = shown.criteria.filter(({ standing }) => standing !== 'shown').map(({ id }) => id);
  const unusual = facts.filter((fact) => fact.unusual).map(({ label }) => label);
  return [
    ...[shown.learner, shown.scenario],
    `${shown.criteria.length - outstanding.length} of ${count(shown.criteria.length, 'criterion', 'criteria')} shown`,
    ...(outstanding.length > 0 ? [`outstanding: ${outstanding.join(', ')}`] : []),
    ...(unusual.length > 0 ? [`stands out: ${unusual.join(', ')}`] : []),
    ...(alike.length > 0 ? [`like ${alike.join(' ')}`] : []),
    ...differences.slice(0, 1).map((difference) => difference.says),
  ].join(' · ');
}
