/** Owns the address at which a brief reads what its policies are called, before anybody reads one. */
import type { APIRoute } from 'astro';
import { allPolicies } from '../../layouts/policy-files.ts';
import type { PolicyTitle } from '../../ui/session/policies.ts';

export const GET: APIRoute = async () => {
  const titles: PolicyTitle[] = (await allPolicies()).map(({ id, title, summary }) => ({ id, title, summary }));
  return Response.json(titles);
};
