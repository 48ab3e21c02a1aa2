/**
 * Owns what the tutor's command says of a proof over many learners: a line for each finding, with whom it fails for and where it stands, and
 * how long it took. Must never decide what is proved; engine/run does.
 */
import { screenActions } from '../../actions/screen-actions.ts';
import { commands } from '../../engine/command/registry.ts';
import type { Sqlite } from '../../engine/crm/db.ts';
import { type Fault, faultLine } from '../../engine/kernel/result.ts';
import { type Files, type Finding, type OffScreen, proveVariants } from '../../engine/run/prove.ts';
import { placedIn } from '../../engine/scenario/parse.ts';
import type { ScenarioFile } from '../../engine/scenario/schema.ts';
import type { Located } from '../../engine/yaml/parse-yaml.ts';

/** Learners that a check proves a scenario for. */
export const VARIANTS = 20;

/** Commands of the attempt itself have their own buttons round the workplace. */
export const offScreen: OffScreen = (command) =>
  commands.get(command)?.kind === 'crm' && !Object.hasOwn(screenActions, command) ? 'No screen has it.' : undefined;

export interface Placed extends Files {
  placed: Located<ScenarioFile>;
}

/** True when every finding holds for every learner. Prints as it goes. */
export function proveAndTell(sqlite: Sqlite, files: Placed, variants: number, print: (line: string) => void): boolean {
  const failures = new Map<string, { finding: Finding; codes: string[] }>();
  const whats = new Set<string>();
  const began = performance.now();
  let steps = 0;
  for (const { code, findings, steps: played } of proveVariants(sqlite, files, { variants, offScreen })) {
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
  for (const what of whats) {
    const failed = [...failures.values()].filter(({ finding }) => finding.what === what);
    if (failed.length === 0) print(`  ok  ${what}`);
    for (const { finding, codes } of failed) {
      print(`  NOT ${what}: ${finding.says}`);
      print(`      ${whomWords(codes, variants)}${placeWords(files, finding)}`);
    }
  }
  print(
    `  ${variants} ${variants === 1 ? 'learner' : 'learners'}, ${steps} steps, ${(ms / variants).toFixed(0)} ms each, ${(ms / steps).toFixed(1)} ms a step`,
  );
  return failures.size === 0;
}

const SHOWN = 3;
const whomWords = (codes: readonly string[], variants: number): string =>
  codes.length === variants
    ? 'for every learner'
    : `for ${codes.length} of ${variants} learners: ${codes.slice(0, SHOWN).join(', ')}${codes.length > SHOWN ? ' …' : ''}`;

function placeWords({ placed, solution, mistakes }: Placed, { at, says }: Finding): string {
  if (!at) return '';
  const path = [...at.path];
  const fault: Fault =
    at.file === 'scenario.yaml'
      ? placed.at(path, says)
      : placedIn(at.file === 'solution.yaml' ? solution : mistakes, path, says);
  return `; ${faultLine({ ...fault, says: '' }).trim()}`;
}
