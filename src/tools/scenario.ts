/**
 * Owns the tutor's command. `npm run -s scenario -- check [slug]` reads the files, points at faults with line and column, proves the rest;
 * `npm run -s scenario -- prove [slug] --seeds 1000` proves it for so many learners;
 * `npm run -s scenario -- reference` prints every table, field, picklist and command as a page of Markdown.
 * Exit 0: all proved. 1: a fault or a failed proof. 2: the call itself was wrong.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { referenceMarkdown } from '../engine/command/reference.ts';
import { loadSqlite } from '../engine/crm/db.ts';
import { type Fault, faultLine, type Result } from '../engine/kernel/result.ts';
import { lintCriteria } from '../engine/scenario/lint.ts';
import { parseMistakes, parseScenario, parseSolution } from '../engine/scenario/parse.ts';
import { unpublished } from '../engine/scenario/published.ts';
import { isPublished, parseUnit } from '../engine/unit/index.ts';
import { publishedLines, publishedScenarios, publishedUnits } from './published.ts';
import { proveAndTell, VARIANTS } from './scenario/proved.ts';

const ROOT = new URL('../..', import.meta.url);
const at = (path: string): URL => new URL(path, ROOT);

/** Prints what is wrong and answers undefined, or answers the value. */
function settle<T>(result: Result<T>): T | undefined {
  if (result.ok) return result.value;
  tell(result.error);
  return undefined;
}
const tell = (faults: readonly Fault[]): void => {
  for (const fault of faults) console.log(`  ${faultLine(fault)}`);
};

async function check(slug: string, known: readonly string[], variants: number): Promise<boolean> {
  console.log(`\n${slug}`);
  const file = (name: string): string => join('scenarios', slug, name);
  const text = (name: string): string | undefined => {
    if (existsSync(at(file(name)))) return readFileSync(at(file(name)), 'utf8');
    console.log(`  ${file(name)}  is missing.`);
    return undefined;
  };
  const [scenarioText, solutionText, mistakesText] = ['scenario.yaml', 'solution.yaml', 'mistakes.yaml'].map(text);
  if (scenarioText === undefined || solutionText === undefined || mistakesText === undefined) return false;
  const placed = settle(parseScenario(scenarioText, file('scenario.yaml')));
  const solution = settle(parseSolution(solutionText, file('solution.yaml')));
  const mistakes = solution && settle(parseMistakes(mistakesText, solution, file('mistakes.yaml')));
  if (!placed || !solution || !mistakes) return false;
  const faults = lintCriteria(placed, known);
  if (placed.value.slug !== slug) faults.push(placed.at(['slug'], `the folder is called “${slug}”`));
  faults.push(...unpublished(placed, scenarioText, publishedScenarios()));
  tell(faults);
  if (faults.length > 0) return false;
  return proveAndTell(await loadSqlite(), { placed, file: placed.value, solution, mistakes }, variants, console.log);
}

const { values, positionals } = parseArgs({ options: { seeds: { type: 'string' } }, allowPositionals: true });
const [verb, wanted] = positionals;
const variants = values.seeds === undefined ? undefined : Number(values.seeds);
const all = readdirSync(at('scenarios'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
if (verb === 'reference') {
  console.log(referenceMarkdown());
  process.exit(0);
}
if (
  (verb !== 'check' && verb !== 'prove') ||
  (variants !== undefined && !(Number.isInteger(variants) && variants > 0))
) {
  console.log(
    'Usage: npm run -s scenario -- check [slug]\n       npm run -s scenario -- prove [slug] [--seeds 1000]\n       npm run -s scenario -- reference',
  );
  process.exit(2);
}
if (wanted && !all.includes(wanted)) {
  console.log(`There is no scenario “${wanted}” under scenarios/. There are: ${all.join(', ')}.`);
  process.exit(2);
}
const unit = settle(parseUnit(readFileSync(at('content/unit/unit.yaml'), 'utf8'), 'content/unit/unit.yaml'));
if (!unit) process.exit(1);
if (!isPublished(unit, publishedUnits())) {
  console.log(
    'This wording of content/unit/unit.yaml is not in content/unit/published.yaml. Packs would not verify; add:',
  );
  console.log(publishedLines(unit));
  process.exit(1);
}
let proved = true;
for (const slug of wanted ? [wanted] : all) {
  try {
    proved =
      (await check(
        slug,
        unit.criteria.map(({ id }) => id),
        variants ?? VARIANTS,
      )) && proved;
  } catch (error) {
    // A start row that the CRM does not take (a wrong value for a picklist, a reference to nothing).
    console.log(`  scenarios/${slug}/scenario.yaml  start: ${error instanceof Error ? error.message : String(error)}`);
    proved = false;
  }
}
console.log(proved ? '\nAll proved.' : '\nNot proved; see above.');
process.exit(proved ? 0 : 1);
