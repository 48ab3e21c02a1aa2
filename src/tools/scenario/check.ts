/** Owns `check [slug] [--json]`: reads the files, points at every fault with line and column, proves the rest. */
import { existsSync } from 'node:fs';
import { loadSqlite, type Sqlite } from '../../engine/crm/db.ts';
import { count } from '../../engine/kernel/phrases.ts';
import type { Fault } from '../../engine/kernel/result.ts';
import type { Finding } from '../../engine/run/prove.ts';
import { stepFaults } from '../../engine/run/step-faults.ts';
import { isDraft } from '../../engine/scenario/draft.ts';
import { unpublished } from '../../engine/scenario/published.ts';
import { isPublished, type Unit } from '../../engine/unit/index.ts';
import { publishedLines, publishedScenarios, publishedUnits } from '../published.ts';
import { type Command, readFlags } from './command.ts';
import { at, checkedFiles, type Files, readUnit, slugs, tell, unknownSlug } from './files.ts';
import { type Proved, placeOf, prove, VARIANTS } from './proved.ts';

/** What came of playing the files: faults of single steps, or else what the proof found. */
export function played(sqlite: Sqlite, files: Files, variants = VARIANTS): { faults: Fault[]; proved?: Proved } {
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

/** Prints every finding; true when all hold. `publishing`: the text is about to be published, so that it need not be yet. */
export function isProved(
  sqlite: Sqlite,
  files: Files,
  { publishing = false, variants = VARIANTS }: { publishing?: boolean; variants?: number } = {},
): boolean {
  const unlisted = publishing ? [] : unpublished(files.placed, files.text, publishedScenarios());
  tell(unlisted);
  if (unlisted.length > 0) return false;
  const { faults, proved } = played(sqlite, files, variants);
  tell(faults);
  for (const line of proved?.lines ?? []) console.log(line);
  return proved?.holds ?? false;
}

/** The unit, when its wording is a published one. */
export function publishedUnit(): Unit | undefined {
  const unit = readUnit();
  if (!unit || isPublished(unit, publishedUnits())) return unit;
  console.log(
    'This wording of content/unit/unit.yaml is not in content/unit/published.yaml. Packs would not verify; add:',
  );
  console.log(publishedLines(unit));
  return undefined;
}

/** For programs: a finding of the proof is a fault where it stands, or of the scenario as a whole. */
const asFault = (slug: string, { what, says, at: place }: Finding, files: Files): Fault => ({
  path: '',
  line: 1,
  column: 1,
  ...(place && placeOf(files, place, '')),
  file: `scenarios/${slug}/${place?.file ?? 'scenario.yaml'}`,
  says: says === '' ? what : `${what}: ${says}`,
  code: 'not-proved',
});

/** Everything that is wrong with some scenarios, as one list. */
function faultList(sqlite: Sqlite, some: readonly string[], unit: Unit): Fault[] {
  return some.flatMap((slug) => {
    const { faults, files } = checkedFiles(slug, unit);
    if (!files) return faults;
    const unlisted = unpublished(files.placed, files.text, publishedScenarios());
    const { faults: steps, proved } = played(sqlite, files);
    return [...unlisted, ...steps, ...(proved?.failed ?? []).map((finding) => asFault(slug, finding, files))];
  });
}

function sayAll(sqlite: Sqlite, some: readonly string[], unit: Unit, variants: number): boolean {
  let proved = true;
  let number = 0;
  for (const slug of some) {
    console.log(`\n${slug}`);
    const { faults, files } = checkedFiles(slug, unit);
    tell(faults);
    number += faults.length;
    proved = files !== undefined && isProved(sqlite, files, { variants }) && proved;
    if (files && isDraft(files.placed.value)) console.log('  A draft; when it is done, publish it.');
  }
  console.log(proved ? '\nAll proved.' : `\nNot proved${number > 0 ? `, ${count(number, 'fault')}` : ''}; see above.`);
  return proved;
}

/** Checks and proves one or all. Answers the exit code. */
export async function checkAll(wanted: string | undefined, variants: number, json = false): Promise<number> {
  const unknown = wanted === undefined || existsSync(at(`scenarios/${wanted}/`)) ? undefined : unknownSlug(wanted);
  if (unknown) {
    console.log(unknown);
    return 2;
  }
  const unit = publishedUnit();
  if (!unit) return 1;
  const sqlite = await loadSqlite();
  const some = wanted === undefined ? slugs() : [wanted];
  if (!json) return sayAll(sqlite, some, unit, variants) ? 0 : 1;
  const faults = faultList(sqlite, some, unit);
  const told = faults.map(({ file, line, column, code, says, nearest }) => ({
    file,
    line,
    column,
    code,
    says,
    nearest,
  }));
  console.log(JSON.stringify(told, null, 2));
  return faults.length > 0 ? 1 : 0;
}

export const command: Command = {
  usage: ['check [slug] [--json]'],
  async run(args) {
    const flags = readFlags(args, { json: 'switch' });
    return 'misused' in flags ? flags : checkAll(flags.plain[0], VARIANTS, flags.on('json'));
  },
};
