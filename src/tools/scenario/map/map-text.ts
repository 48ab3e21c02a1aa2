/** Owns the words of scenarios/map.md: the map of the library as a tutor reads it. Pure; nothing is counted here. */
import type { Unit } from '../../../engine/unit/index.ts';
import { type Counted, ENOUGH, type LibraryMap, shortOfTwo } from './library-map.ts';
import { table } from './table.ts';

export function mapText(map: LibraryMap, unit: Unit, scenarios: readonly Counted[]): string {
  const titleOf = (slug: string): string => scenarios.find((one) => one.slug === slug)?.title ?? slug;
  const listed = (slugs: readonly string[]): string => slugs.map(titleOf).join('; ') || 'none';
  const short = shortOfTwo(map);
  return [
    '# What the library reaches',
    '',
    'Made by `npm run -s scenario -- map`; a test keeps it true. What each scenario claims is proved by `check`.',
    '',
    short.length > 0
      ? `Reached by fewer than ${ENOUGH} scenarios: ${short.join(', ')}.`
      : `Every criterion is asked for by the goals of at least ${ENOUGH} scenarios, and every common mistake is a trap with a later consequence in at least ${ENOUGH}.`,
    '',
    '## Criteria',
    '',
    ...table(
      ['Criterion', 'What it asks', 'Scenarios', 'Goals of'],
      map.criteria.map(({ criterion, scenarios: reached }) => [
        criterion,
        unit.criteria.find(({ id }) => id === criterion)?.text ?? '',
        String(reached.length),
        listed(reached),
      ]),
    ),
    '',
    '## Common mistakes',
    '',
    'Each is a trap; somebody in the story writes later because of it. The mistakes are data: `content/unit/common-mistakes.yaml`.',
    '',
    ...table(
      ['Mistake', 'What it looks like', 'Scenarios', 'Trap in'],
      map.mistakes.map(({ mistake, traps, scenarios: reached }) => [
        mistake.says,
        mistake.means,
        String(reached.length),
        traps.map(({ slug, trap }) => `${titleOf(slug)} (${trap})`).join('; ') || 'none',
      ]),
    ),
    '',
  ].join('\n');
}
