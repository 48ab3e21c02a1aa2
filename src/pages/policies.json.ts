/** Owns the address at which the screens read the policies: plain blocks, so that no HTML comes into the workplace. */

import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { sectionsOf } from '../layouts/policy.ts';
import type { Policy } from '../ui/session/policies.ts';

export const GET: APIRoute = async () => {
  const entries = await getCollection('policies');
  const policies: Policy[] = entries
    .map(({ id, data, body }) => ({ id, title: data.title, summary: data.summary, sections: sectionsOf(body ?? '') }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'));
  return Response.json(policies);
};
