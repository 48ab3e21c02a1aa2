/** Owns `check [slug]`: reads the files, points at faults with line and column, proves the rest. */
import { loadSqlite, type Sqlite } from '../../engine/crm/db.ts';
import { isDraft } from '../../engine/scenario/draft.ts';
import { lintCriteria } from '../../engine/scenario/lint.ts';
import { unpublished } from '../../engine/scenario/published.ts';
import { isPublished, type Unit } from '../../engine/unit/index.ts';
import { publishedLines, publishedScenarios, publishedUnits } from '../published.ts';
import type { Command } from './command.ts';
import { type Files, readFiles, readUnit, slugs, tell, unknownSlug } from './files.ts';
import { proveAndTell, VARIANTS } from './proved.ts';

/** Prints every finding; true when all hold. `publishing`: the text is about to be published, so that it need not be yet. */
export function isProved(
  sqlite: Sqlite,
  slug: string,
  { text, placed, solution, mistakes }: Files,
  unit: Unit,
  { publishing = false, variants = VARIANTS }: { publishing?: boolean; variants?: number } = {},
): boolean {
  const faults = lintCriteria(
    placed,
    unit.criteria.map(({ id }) => id),
  );
  if (placed.value.slug !== slug) faults.push(placed.at(['slug'], `the folder is called “${slug}”`));
  if (!publishing) faults.push(...unpublished(placed, text, publishedScenarios()));
  tell(faults);
  if (faults.length > 0) return false;
  try {
    return proveAndTell(sqlite, { placed, file: placed.value, solution, mistakes }, variants, console.log);
  } catch (error) {
    // A start row that the CRM does not take (a wrong value for a picklist, a reference to nothing).
    console.log(`  scenarios/${slug}/scenario.yaml  start: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
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

/** Proves these, one after the other. Answers the exit code. */
export async function checkAll(wanted: string | undefined, variants: number): Promise<number> {
  const unknown = wanted === undefined ? undefined : unknownSlug(wanted);
  if (unknown) {
    console.log(unknown);
    return 2;
  }
  const unit = publishedUnit();
  if (!unit) return 1;
  const sqlite = await loadSqlite();
  let proved = true;
  for (const slug of wanted ? [wanted] : slugs()) {
    console.log(`\n${slug}`);
    const files = readFiles(slug);
    proved = files !== undefined && isProved(sqlite, slug, files, unit, { variants }) && proved;
    if (files && isDraft(files.placed.value)) console.log('  A draft; when it is done, publish it.');
  }
  console.log(proved ? '\nAll proved.' : '\nNot proved; see above.');
  return proved ? 0 : 1;
}

export const command: Command = {
  usage: ['check [slug]'],
  run: ([wanted]) => checkAll(wanted, VARIANTS),
};
