/** Owns the check of one scenario: its faults with their places, what its proof finds, and the lines that tell of both. Prints nothing. */
import type { Sqlite } from '../../engine/crm/db.ts';
import type { Fault } from '../../engine/kernel/result.ts';
import type { Finding } from '../../engine/run/prove.ts';
import { stepFaults } from '../../engine/run/step-faults.ts';
import { isDraft } from '../../engine/scenario/draft.ts';
import { unpublished } from '../../engine/scenario/published.ts';
import type { Unit } from '../../engine/unit/index.ts';
import { publishedScenarios } from '../published.ts';
import { checkedFiles, type Files, faultLines } from './files.ts';
import { type Proved, placeOf, prove, VARIANTS } from './proved.ts';

/** Plain data: it may come from another thread. */
export interface OneCheck {
  proved: boolean;
  /** What is told of it, line by line. */
  lines: string[];
  /** For programs. */
  faults: Fault[];
  /** How many faults its files have; what the proof finds is not among them. */
  inFiles: number;
}

/** What a check is asked for, by whoever does it elsewhere. */
export interface Asked {
  slug: string;
  /** How many learners. */
  variants: number;
}

interface How {
  variants?: number;
  /** The text is about to be published, so that it need not be yet. */
  publishing?: boolean;
}

export function checkOf(sqlite: Sqlite, slug: string, unit: Unit, how: How = {}): OneCheck {
  const { faults, files } = checkedFiles(slug, unit);
  if (!files) return { proved: false, lines: faultLines(faults), faults, inFiles: faults.length };
  const { proved, ...came } = proofOf(sqlite, files, how);
  const draft = isDraft(files.placed.value) && !how.publishing ? ['  A draft; when it is done, publish it.'] : [];
  return {
    proved: came.faults.length === 0 && (proved?.holds ?? false),
    lines: [...faultLines(came.faults), ...(proved?.lines ?? []), ...draft],
    faults: [...came.faults, ...(proved?.failed ?? []).map((finding) => asFault(slug, finding, files))],
    inFiles: 0,
  };
}

/** What is wrong before anything is played; then what came of playing. */
function proofOf(sqlite: Sqlite, files: Files, { variants = VARIANTS, publishing = false }: How) {
  const unlisted = publishing ? [] : unpublished(files.placed, files.text, publishedScenarios());
  return unlisted.length > 0 ? { faults: unlisted } : played(sqlite, files, variants);
}

/** What came of playing the files: faults of single steps, or else what the proof found. */
function played(sqlite: Sqlite, files: Files, variants: number): { faults: Fault[]; proved?: Proved } {
  try {
    const proved = prove(sqlite, files, variants);
    if (proved.holds) return { faults: [], proved };
    // What a step cannot do is told at the step, and not again of every goal that fails for it.
    const faults = stepFaults(sqlite, files.located);
    return faults.length > 0 ? { faults } : { faults, proved };
  } catch (error) {
    // A start row that the CRM does not take: its place is looked for, and told if it is found.
    const faults = stepFaults(sqlite, files.located);
    if (faults.length > 0) return { faults };
    throw error;
  }
}

/** A finding of the proof is a fault where it stands, or of the scenario as a whole. */
const asFault = (slug: string, { what, says, at: place }: Finding, files: Files): Fault => ({
  path: '',
  line: 1,
  column: 1,
  ...(place && placeOf(files, place, '')),
  file: `scenarios/${slug}/${place?.file ?? 'scenario.yaml'}`,
  says: says === '' ? what : `${what}: ${says}`,
  code: 'not-proved',
});
