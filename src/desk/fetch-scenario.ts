/**
 * Owns asking this site for a scenario and its solution as they are published. The site's own files, written by its build from the texts it
 * holds, and as strict as that build: nothing foreign comes this way.
 */
import { ENGINE } from '../engine/run/version.ts';
import type { PublishedSolution } from './debrief.ts';
import type { KeptScenario } from './store.ts';

/** undefined where the site has none of that name. @throws Error with a part of a sentence when it could not be had */
async function published(slug: string, file: string): Promise<unknown> {
  const answer = await fetch(
    `${import.meta.env.BASE_URL.replace(/\/$/, '')}/scenarios/${encodeURIComponent(slug)}${file}`,
  );
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error('the scenario could not be loaded. Try again in a moment.');
  return answer.json();
}

export async function fetchScenario(slug: string): Promise<KeptScenario | undefined> {
  const found = (await published(slug, '.json')) as Omit<KeptScenario, 'engine'> | undefined;
  return found && { text: found.text, hash: found.hash, scenario: found.scenario, engine: ENGINE };
}

export async function fetchSolution(slug: string): Promise<PublishedSolution | undefined> {
  return (await published(slug, '/solution.json')) as PublishedSolution | undefined;
}
