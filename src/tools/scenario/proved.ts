/**
 * Owns what the tutor's command says of a proof over many learners: a line for each finding, with whom it fails for and where it stands, and
 * how long it took. Must never decide what is proved; engine/run does.
 */
import type { Sqlite } from '../../engine/crm/db.ts';
import { type Fault, faultLine } from '../../engine/kernel/result.ts';
import { type Finding, type Place, proveVariants } from '../../engine/run/prove.ts';
import type { Files } from './files.ts';
import { offScreen } from './off-screen.ts';

/** Learners that a check proves a scenario for. */
export const VARIANTS = 20;

export interface Proved {
  holds: boolean;
  /** A line for each finding, and how long it took. */
  lines: string[];
  /** Each finding that does not hold, once. */
  failed: Finding[];
}

/** What is found for so many learners; `holds`: every finding, for each of them. */
export function prove(sqlite: Sqlite, files: Files, variants = VARIANTS): Proved {
  const { value: file } = files.placed;
  const { solution, mistakes } = files;
  const failures = new Map<string, { finding: Finding; codes: string[] }>();
  const whats = new Set<string>();
  const began = performance.now();
  let steps = 0;
  for (const { code, findings, steps: played } of proveVariants(
    sqlite,
    { file, solution, mistakes },
    { variants, offScreen },
  )) {
    steps += played;
    for (const finding of findings) {
      whats.add(finding.what);
      if (finding.holds) continue;
      const key = `${finding.what}\n${finding.says}`;
      const known = failures.get(key) ?? { finding, codes: [] };
      known.codes.push(code || 'nobody');
      failures.set(key, known);
    }
  }
  const ms = performance.now() - began;
  const lines = [...whats].flatMap((what) => {
    const failed = [...failures.values()].filter(({ finding }) => finding.what === what);
    if (failed.length === 0) return [`  ok  ${what}`];
    return failed.flatMap(({ finding, codes }) => [
      `  NOT ${what}: ${finding.says}`,
      `      ${whomWords(codes, variants)}${placeWords(files, finding)}`,
    ]);
  });
  const time = `${variants} ${variants === 1 ? 'learner' : 'learners'}, ${steps} steps, ${(ms / variants).toFixed(0)} ms each, ${(ms / steps).toFixed(1)} ms a step`;
  return {
    holds: failures.size === 0,
    lines: [...lines, `  ${time}`],
    failed: [...failures.values()].map(({ finding }) => finding),
  };
}

const SHOWN = 3;
const whomWords = (codes: readonly string[], variants: number): string =>
  codes.length === variants
    ? 'for every learner'
    : `for ${codes.length} of ${variants} learners: ${codes.slice(0, SHOWN).join(', ')}${codes.length > SHOWN ? ' …' : ''}`;

function placeWords(files: Files, { at, says }: Finding): string {
  return at ? `; ${faultLine({ ...placeOf(files, at, says), says: '' }).trim()}` : '';
}

/** Where a finding stands in the files. */
export function placeOf({ located }: Files, { file, path }: Place, says: string): Fault {
  const of = {
    'scenario.yaml': located.scenario,
    'solution.yaml': located.solution,
    'mistakes.yaml': located.mistakes,
  };
  return of[file].at([...path], says);
}
