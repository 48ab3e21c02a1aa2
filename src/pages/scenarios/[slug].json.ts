/** Owns the published form of a scenario: its text as written, its hash, and the same parsed, for the desk. */
import type { APIRoute } from 'astro';
import { published } from '../../layouts/scenario-files.ts';

export const getStaticPaths = () =>
  published.map(({ scenario, text, hash }) => ({ params: { slug: scenario.slug }, props: { text, hash, scenario } }));

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props), { headers: { 'Content-Type': 'application/json' } });
