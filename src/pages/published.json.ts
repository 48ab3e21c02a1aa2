/** Owns what packs are checked against: the hashes of every scenario and every wording of the unit that was ever published here. */
import type { APIRoute } from 'astro';
import units from '../../content/unit/published.yaml?raw';
import scenarios from '../../scenarios/published.yaml?raw';
import { faultLine, type Result } from '../engine/kernel/result.ts';
import { parsePublished } from '../engine/scenario/published.ts';
import { parsePublishedUnits } from '../engine/unit/index.ts';

function settle<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.error.map(faultLine).join('\n'));
}

export const GET: APIRoute = () =>
  Response.json({
    published: settle(parsePublished(scenarios)).map(({ hash }) => hash),
    units: settle(parsePublishedUnits(units)),
  });
