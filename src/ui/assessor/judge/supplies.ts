/** Owns asking this site which scenarios there are and which criteria each can show: what its goals and figures speak to, as published. */
import type { ScenarioCard } from '../../../desk/api.ts';

/** @throws when they could not be had */
export async function fetchCards(): Promise<ScenarioCard[]> {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/scenarios.json`);
  if (!answer.ok) throw new Error('The scenarios could not be loaded.');
  return answer.json();
}
