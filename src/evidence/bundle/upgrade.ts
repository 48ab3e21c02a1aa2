/**
 * Owns the one place where a bundle of an older shape becomes one of today's. Data only, before any check of shape.
 * Must never change what an old bundle says: a step moves and renames, and fills in what was not asked then.
 */
import { ok, type Result } from '../../engine/kernel/result.ts';
import { type Upgrade, upgrade } from '../../engine/kernel/versions.ts';
import { FORMAT_VERSION, formatVersion } from './names.ts';

export interface Formats {
  current: number;
  /** From each older version to the next. */
  steps: readonly Upgrade[];
}
/** Steps are add-only from the first release on. */
export const TODAY: Formats = { current: FORMAT_VERSION, steps: [] };

const unknown =
  'This version of the product does not know the format of the evidence in this file. Check it with a newer version.';

/** `raw`: what JSON gave. Faults when its format is none that ever was. */
export function upgradeBundle(raw: unknown, { current, steps }: Formats = TODAY): Result<unknown> {
  const content =
    typeof raw === 'object' && raw !== null ? (raw as { content?: { format?: unknown } }).content : undefined;
  // What has no format at all is no bundle; the schema says what is missing.
  if (typeof content?.format !== 'string') return ok(raw);
  const version = formatVersion(content.format);
  return upgrade(raw, { version, current, steps, unknown });
}
