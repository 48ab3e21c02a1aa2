/** Owns every policy of the agency in the order of a list, from content/policies, for what the site publishes of them. */
import { getCollection } from 'astro:content';
import type { Policy } from '../ui/session/policies.ts';
import { sectionsOf } from './policy.ts';

export async function allPolicies(): Promise<Policy[]> {
  const entries = await getCollection('policies');
  return entries
    .map(({ id, data, body }) => ({ id, title: data.title, summary: data.summary, sections: sectionsOf(body ?? '') }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}
