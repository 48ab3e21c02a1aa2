/** Owns `check [slug] [--json]`: reads the files, points at every fault with line and column, proves the rest. */
import { existsSync } from 'node:fs';
import { count } from '../../engine/kernel/phrases.ts';
import type { Fault } from '../../engine/kernel/result.ts';
import { isPublished, type Unit } from '../../engine/unit/index.ts';
import { publishedLines, publishedUnits } from '../published.ts';
import { type Command, readFlags } from './command.ts';
import { at, readUnit, slugs, unknownSlug } from './files.ts';
import { VARIANTS } from './proved.ts';
import { sideBySide } from './side-by-side.ts';

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

type Checks = ReturnType<typeof sideBySide>;

async function sayAll(checks: Checks): Promise<boolean> {
  let all = true;
  let number = 0;
  for await (const { slug, proved, lines, inFiles } of checks) {
    console.log([`\n${slug}`, ...lines].join('\n'));
    all &&= proved;
    number += inFiles;
  }
  console.log(all ? '\nAll proved.' : `\nNot proved${number > 0 ? `, ${count(number, 'fault')}` : ''}; see above.`);
  return all;
}

/** Everything that is wrong, as one list for programs. */
async function listAll(checks: Checks): Promise<boolean> {
  const all: Fault[] = [];
  for await (const { faults } of checks) all.push(...faults);
  const told = all.map(({ file, line, column, code, says, nearest }) => ({ file, line, column, code, says, nearest }));
  console.log(JSON.stringify(told, null, 2));
  return all.length === 0;
}

/** Checks and proves one or all. Answers the exit code. */
export async function checkAll(wanted: string | undefined, variants: number, json = false): Promise<number> {
  const unknown = wanted === undefined || existsSync(at(`scenarios/${wanted}/`)) ? undefined : unknownSlug(wanted);
  if (unknown) {
    console.log(unknown);
    return 2;
  }
  if (!publishedUnit()) return 1;
  const some = wanted === undefined ? slugs() : [wanted];
  const checks = sideBySide(some.map((slug) => ({ slug, variants })));
  return (await (json ? listAll(checks) : sayAll(checks))) ? 0 : 1;
}

export const command: Command = {
  usage: ['check [slug] [--json]'],
  async run(args) {
    const flags = readFlags(args, { json: 'switch' });
    return 'misused' in flags ? flags : checkAll(flags.plain[0], VARIANTS, flags.on('json'));
  },
};
