/**
 * Owns the check of a pack as an assessor needs it: read it back, run its log again, hold pages and pictures against the data.
 * Imports neither desk, capture nor ui: the assessor does not trust the recorder. Never throws.
 */
import type { Sqlite } from '../../engine/crm/db.ts';
import { faultLine } from '../../engine/kernel/result.ts';
import { parseBundle } from '../bundle/parse.ts';
import { type PackFonts, readPack } from '../pdf/index.ts';
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
  const differences = [
    ...checkLog(bundle.content, means.sqlite),
    ...checkFigures(bundle.content, read.value),
    ...(await checkPages(bundle, read.value, means.fonts)),
    ...checkData(bundle),
  ];
  const shown = shownBy(bundle);
  const notes = read.value.extras;
  if (differences.length > 0) return altered({ differences, notes, shown });
  return { kind: 'verified', says: 'Nothing in this pack differs from what was recorded, and the log gives the same results when it is run again.', shown, differences, notes };
}

const altered = (rest: Pick<Verdict, 'differences' | 'notes'> & Partial<Pick<Verdict, 'shown'>>): Verdict => ({
  kind: 'altered',
  says: 'This pack is not as it was made, or cannot be reproduced. Ask the learner for the file as it was downloaded, and keep this one.',
  ...rest,
});
