/**
 * Owns the check of a pack as an assessor needs it: read it back, run its log again, hold pages and pictures against the data.
 * Imports neither desk, capture nor ui: the assessor does not trust the recorder. Never throws.
 */
import type { Sqlite } from '../../engine/crm/db.ts';
import { faultLine } from '../../engine/kernel/result.ts';
import { parseBundle } from '../bundle/parse.ts';
import type { Bundle } from '../bundle/schema.ts';
import { type PackFonts, type ReadPack, readPack } from '../pdf/index.ts';
import { checkData } from './check-data.ts';
import { checkFigures } from './check-figures.ts';
import { checkLog } from './check-log.ts';
import { checkPages } from './check-pages.ts';
import { shownBy } from './shown.ts';
import type { Difference, Verdict } from './verdict.ts';

export interface Means {
  sqlite: Sqlite;
  /** The page writer's fonts: the pages are written again and compared. */
  fonts: PackFonts;
}

export async function verify(bytes: Uint8Array, means: Means): Promise<Verdict> {
  const read = await readPack(bytes);
  if (!read.ok) return { kind: 'unreadable', says: read.error.says, differences: [], notes: [] };
  const parsed = parseBundle(read.value.attachment);
  if (!parsed.ok) {
    const differences = parsed.error.map((fault): Difference => ({ where: 'data', says: faultLine(fault) }));
    return altered({ differences, notes: read.value.extras });
  }
  const bundle = parsed.value;
  const differences = await allDifferences(bundle, read.value, means);
  const shown = shownBy(bundle);
  const notes = read.value.extras;
  if (differences.length > 0) return altered({ differences, notes, shown });
  return {
    kind: 'verified',
    says: 'Nothing in this pack differs from what was recorded, and the log gives the same results when it is run again.',
    shown,
    differences,
    notes,
  };
}

const altered = (rest: Pick<Verdict, 'differences' | 'notes'> & Partial<Pick<Verdict, 'shown'>>): Verdict => ({
  kind: 'altered',
  says: 'This pack is not as it was made, or cannot be reproduced. Ask the learner for the file as it was downloaded, and keep this one.',
  ...rest,
});

async function allDifferences(bundle: Bundle, read: ReadPack, means: Means): Promise<Difference[]> {
  try {
    return [
      ...checkLog(bundle.content, means.sqlite),
      ...checkFigures(bundle, read),
      ...(await checkPages(bundle, read, means.fonts)),
      ...checkData(bundle),
    ];
  } catch (error) {
    // Nothing is known to lead here; but the data are foreign, and an assessor must not be left without an answer.
    return [
      {
        where: 'data',
        says: `The data in the pack cannot be checked: ${error instanceof Error ? error.message : String(error)}`,
      },
    ];
  }
}
