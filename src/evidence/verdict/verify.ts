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
import { checkPages, type PageCheck } from './check-pages.ts';
import { shownBy } from './shown.ts';
import type { Difference, Verdict } from './verdict.ts';

export interface VerifyDeps {
  sqlite: Sqlite;
  /** The page writer's fonts: the pages are written again and compared. */
  fonts: PackFonts;
  /** Hashes of every scenario text that was ever published. */
  published: ReadonlySet<string>;
}

export async function verify(bytes: Uint8Array, deps: VerifyDeps): Promise<Verdict> {
  const read = await readPack(bytes);
  if (!read.ok) return { kind: 'unreadable', says: read.error.says, differences: [], notes: [] };
  const parsed = parseBundle(read.value.attachment);
  if (!parsed.ok) {
    const differences = parsed.error.map((fault): Difference => ({ where: 'data', says: faultLine(fault) }));
    return altered({ differences, notes: read.value.extras });
  }
  const bundle = parsed.value;
  const { differences, notes: onPages } = await allDifferences(bytes, bundle, read.value, deps);
  const shown = shownBy(bundle);
  const notes = [...onPages, ...read.value.extras];
  if (differences.length > 0) return altered({ differences, notes, shown });
  return {
    kind: 'verified',
    says: 'The pack fits together, and its log gives the same results when it is run again.',
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

async function allDifferences(bytes: Uint8Array, bundle: Bundle, read: ReadPack, deps: VerifyDeps): Promise<PageCheck> {
  try {
    const pages = await checkPages(bytes, bundle, read, deps.fonts);
    return {
      differences: [
        ...checkScenario(bundle, deps.published),
        ...checkLog(bundle.content, deps.sqlite),
        ...checkFigures(bundle, read),
        ...pages.differences,
        ...checkData(bundle),
      ],
      notes: pages.notes,
    };
  } catch (error) {
    // Nothing is known to lead here; but the data are foreign, and an assessor must not be left without an answer.
    const why = error instanceof Error ? error.message : String(error);
    return { differences: [{ where: 'data', says: `The data in the pack cannot be checked: ${why}` }], notes: [] };
  }
}

function checkScenario({ content: { scenario } }: Bundle, published: ReadonlySet<string>): Difference[] {
  if (published.has(scenario.hash)) return [];
  return [
    {
      where: 'scenario',
      says: `The scenario “${scenario.title}” in the pack is not one that was ever published here: its goals may be easier.`,
    },
  ];
}
