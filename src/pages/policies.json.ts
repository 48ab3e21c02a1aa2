/** Owns the address at which the screens read the policies: plain blocks, so that no HTML comes into the workplace. */
import type { APIRoute } from 'astro';
import { allPolicies } from '../layouts/policy-files.ts';

export const GET: APIRoute = async () => Response.json(await allPolicies());
