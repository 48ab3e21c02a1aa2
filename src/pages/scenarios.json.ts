/** Owns the address at which the debrief reads which scenarios there are, and what each can show. */
import type { APIRoute } from 'astro';
import { scenarioCards } from '../layouts/scenario-cards.ts';

export const GET: APIRoute = async () => Response.json(await scenarioCards());
