/** Owns the check that scenario and unit are ones that were published here: whoever writes their own can make everything easy. */
import { isDraft } from '../../engine/scenario/draft.ts';
import { parseScenario, scenarioHash } from '../../engine/scenario/parse.ts';
import { isPublished, type PublishedUnit } from '../../engine/unit/index.ts';
import type { Content } from '../bundle/schema.ts';
import type { Difference } from './verdict.ts';

export interface Published {
  /** Hashes of every scenario text that was ever published. */
  published: ReadonlySet<string>;
  /** Every wording of the unit that was ever published. */
  units: readonly PublishedUnit[];
}

export function checkScenario({ scenario }: Content, { published }: Published): Difference[] {
  if (scenarioHash(scenario.text) !== scenario.hash)
    return [{ where: 'scenario', says: 'The scenario’s text in the pack is not the one that its hash stands for.' }];
  // A draft is run: its verdict says that it is one, whoever wrote it.
  if (published.has(scenario.hash) || saysDraft(scenario.text)) return [];
  return [
    {
      where: 'scenario',
      says: `The scenario “${scenario.title}” in the pack is not one that was ever published here: its goals may be easier. So its log was not run again.`,
    },
  ];
}

/** By its text, which is what is run. */
function saysDraft(text: string): boolean {
  const parsed = parseScenario(text);
  return parsed.ok && isDraft(parsed.value.value);
}

export const checkUnit = ({ unit }: Content, { units }: Published): Difference[] =>
  isPublished(unit, units)
    ? []
    : [
        {
          where: 'unit',
          says: 'The unit, its qualification or the words of its criteria are not as they were ever published here.',
        },
      ];
