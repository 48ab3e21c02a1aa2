/**
 * Owns the one place where a scenario file of an older format becomes one of today's: old packs hold old texts, and replay them.
 * Must never change what a scenario asks for. A file without a format is left to the schema, which says what is missing.
 */
import { ok, type Result } from '../kernel/result.ts';
import { type Upgrade, upgrade } from '../kernel/versions.ts';

/** The version of the scenario format; the `format` of a file. */
export const SCENARIO_FORMAT = 1;

/** From each older format to the next; add-only from the first release on. */
const STEPS: readonly Upgrade[] = [];

export function upgradeScenario(
  raw: unknown,
  { current = SCENARIO_FORMAT, steps = STEPS }: { current?: number; steps?: readonly Upgrade[] } = {},
): Result<unknown> {
  const version = typeof raw === 'object' && raw !== null ? (raw as { format?: unknown }).format : undefined;
  if (typeof version !== 'number') return ok(raw);
  return upgrade(raw, {
    version,
    current,
    steps,
    unknown: `expected a format from 1 to ${current}; this version of the product knows no other`,
  });
}
