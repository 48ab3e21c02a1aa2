/** Owns what is told of a scenario before it is begun. Never holds its text or its answers. */
import type { ScenarioCard } from '../../desk/api.ts';

export type ScenarioWords = Pick<ScenarioCard, 'title' | 'summary' | 'minutes'>;

/** null when there is none of that name. @throws Error when it could not be asked for */
export async function fetchScenario(slug: string): Promise<ScenarioWords | null> {
  const answer = await fetch(`/scenarios/${encodeURIComponent(slug)}.json`);
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`The scenario could not be loaded (${answer.status}).`);
  const { title, summary, minutes } = (await answer.json()).scenario;
  return { title: String(title), summary: String(summary), minutes: Number(minutes) };
}
