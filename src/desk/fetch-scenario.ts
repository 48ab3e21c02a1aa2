/** Owns asking this site for a scenario as it is published. Never takes what it is given for one without looking. */
import { ENGINE } from '../engine/run/version.ts';
import { scenarioFileSchema } from '../engine/scenario/schema.ts';
import type { KeptScenario } from './store.ts';

/** undefined when there is no such file. @throws Error with a part of a sentence when it could not be had */
export async function fetchJson(path: string): Promise<unknown> {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/scenarios/${path}`);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error('the scenario could not be loaded. Try again in a moment.');
  return answer.json();
}

export async function fetchScenario(slug: string): Promise<KeptScenario | undefined> {
  const found = (await fetchJson(`${encodeURIComponent(slug)}.json`)) as Record<'text' | 'hash' | 'scenario', unknown>;
  if (!found) return undefined;
  const { text, hash, scenario } = found;
  return { text: String(text), hash: String(hash), scenario: scenarioFileSchema.parse(scenario), engine: ENGINE };
}
