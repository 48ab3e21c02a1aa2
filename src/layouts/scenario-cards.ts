/** Owns the cards of the published scenarios, for the home page. */
import type { ScenarioCard } from '../desk/api.ts';
import { cardOf } from '../desk/view.ts';
import { published } from './scenario-files.ts';

const ORDER = ['administer', 'store', 'archive', 'match', 'knowledge'];

/** In the order of the unit's tasks. */
export const scenarioCards = async (): Promise<ScenarioCard[]> =>
  published
    .map(({ scenario }) => cardOf(scenario))
    .sort((a, b) => ORDER.indexOf(a.task) - ORDER.indexOf(b.task) || a.title.localeCompare(b.title));
