/** Owns the solution of a scenario as it is watched, in a file of its own. */
import type { APIRoute } from 'astro';
import { published } from '../../../layouts/scenario-files.ts';
import { solutionOf } from '../../../layouts/solution-files.ts';

export const getStaticPaths = () =>
  published.map(({ scenario: { slug } }) => ({ params: { slug }, props: { solution: solutionOf(slug) } }));

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['solution']), { headers: { 'Content-Type': 'application/json' } });
