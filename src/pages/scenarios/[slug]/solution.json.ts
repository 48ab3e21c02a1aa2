/** Owns the published form of a scenario's solution, for watching and for the debrief. Fetched when one of them is asked for, and kept from nobody: a static site has no secrets. */
import type { APIRoute } from 'astro';
import { solutions } from '../../../layouts/solution-files.ts';

export const getStaticPaths = () =>
  solutions.map(({ slug, scenario, steps }) => ({ params: { slug }, props: { scenario, steps } }));

export const GET: APIRoute = ({ props }) => Response.json(props);
