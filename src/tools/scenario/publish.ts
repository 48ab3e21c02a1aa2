/**
 * Owns `publish <slug>`: proves a scenario, then freezes its text under the next version, in the file and in scenarios/published.yaml.
 * Must never publish what does not prove, or change a line of the list that is there.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { loadSqlite } from '../../engine/crm/db.ts';
import { isDraft, publishedText } from '../../engine/scenario/draft.ts';
import { parseScenario, scenarioHash } from '../../engine/scenario/parse.ts';
import { nextVersion, publishedLine } from '../../engine/scenario/published.ts';
import { publishedScenarios } from '../published.ts';
import { publishedUnit } from './check.ts';
import type { Command } from './command.ts';
import { at, readFiles, unknownSlug } from './files.ts';
import { checkOf } from './one-check.ts';

const LIST = 'scenarios/published.yaml';

/** The text as it is published; undefined, and the reason printed, when its first lines are written in a way that this cannot change. */
function frozen(text: string, version: number): string | undefined {
  const made = publishedText(text, version);
  const parsed = parseScenario(made);
  if (parsed.ok && parsed.value.value.version === version && !isDraft(parsed.value.value)) return made;
  console.log('Write “version: 1” and “state: draft” as lines of their own, at the very left; then publish again.');
  return undefined;
}

export const command: Command = {
  usage: ['publish <slug>'],
  async run([slug, ...more]) {
    if (slug === undefined || more.length > 0) return { misused: 'Say which scenario is to be published.' };
    const unknown = unknownSlug(slug);
    if (unknown) {
      console.log(unknown);
      return 2;
    }
    const unit = publishedUnit();
    if (!unit) return 1;
    const known = publishedScenarios();
    const files = readFiles(slug, unit);
    if (files && known.some((one) => one.slug === slug && one.hash === scenarioHash(files.text))) {
      console.log(`“${slug}” is published as it is, as version ${files.placed.value.version}. Nothing was changed.`);
      return 0;
    }
    const check = files && checkOf(await loadSqlite(), slug, unit, { publishing: true });
    for (const line of check?.lines ?? []) console.log(line);
    if (!files || !check?.proved) {
      console.log(`\nNothing was published: “${slug}” is not proved; see above.`);
      return 1;
    }
    const version = nextVersion(slug, known);
    const text = frozen(files.text, version);
    if (text === undefined) return 1;
    const line = `${publishedLine(slug, version, text)}\n`;
    const list = readFileSync(at(LIST), 'utf8');
    appendFileSync(at(LIST), list === '' || list.endsWith('\n') ? line : `\n${line}`);
    writeFileSync(at(`scenarios/${slug}/scenario.yaml`), text);
    console.log(
      `\nPublished “${slug}” as version ${version}. To change it later, write “state: draft” below its version again.`,
    );
    return 0;
  },
};
