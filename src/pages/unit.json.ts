/** Owns the published unit: what a pack says about its criteria. */
import type { APIRoute } from 'astro';
import { unit } from '../layouts/unit-file.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(unit), { headers: { 'Content-Type': 'application/json' } });
