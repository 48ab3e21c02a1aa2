/** Owns the library's map as it is today: unit, common mistakes and scenarios read from where they are. Never writes. */
import { faultLine } from '../../../engine/kernel/result.ts';
import type { Unit } from '../../../engine/unit/index.ts';
import { type Files, readFiles, readUnit, slugs } from '../files.ts';
import { readCommonMistakes } from './common-mistakes.ts';
import { type Counted, type LibraryMap, libraryMap } from './library-map.ts';

export interface Library {
  unit: Unit;
  scenarios: Counted[];
  map: LibraryMap;
  files: Files[];
}

/** Undefined where a file cannot be read; what is wrong has been printed. */
export function theLibrary(): Library | undefined {
  const unit = readUnit();
  const mistakes = readCommonMistakes();
  if (!mistakes.ok) for (const fault of mistakes.error) console.log(`  ${faultLine(fault)}`);
  const read = slugs().map((slug) => readFiles(slug));
  const files = read.filter((one) => one !== undefined);
  if (!unit || !mistakes.ok || files.length < read.length) return undefined;
  const whole = files.map(({ placed }) => placed.value);
  const criteria = unit.criteria.map(({ id }) => id);
  return { unit, scenarios: whole, map: libraryMap(criteria, mistakes.value, whole), files };
}
