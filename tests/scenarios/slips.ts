/**
 * Owns `npm run slips [number] [seed]`: makes so many slips of each kind in the small scenario and in every one under scenarios/, and says
 * what share is found. Exit 0 when nothing threw, all had a place, and of each 100 that change a meaning 95 were found; else 1.
 */
import { around, baseTexts } from '../builders/broken-scenarios.ts';
import { slugs, textOf } from '../builders/scenario-files.ts';
import { ofAnySlips, ofMeaningSlips, together } from '../builders/slip-runs.ts';
import type { Texts } from '../builders/slips.ts';

const [size = 2000, seed = 1] = process.argv.slice(2).map(Number);
const scenarios: [string, Texts][] = [
  ['base', baseTexts()],
  ...slugs().map((slug): [string, Texts] => [
    slug,
    {
      'scenario.yaml': textOf(slug),
      'solution.yaml': textOf(slug, 'solution.yaml'),
      'mistakes.yaml': textOf(slug, 'mistakes.yaml'),
    },
  ]),
];
let well = true;
for (const [folder, texts] of scenarios) {
  const { wrong, silent } = ofAnySlips(texts, around(folder), size, seed);
  console.log(`${folder}: ${size} slips anywhere, ${silent} of them no fault, ${wrong.length} told badly`);
  for (const line of wrong) console.log(`  ${line}`);
  const shares = ofMeaningSlips(texts, around(folder), size / 4, seed);
  const { made, byCheck, byProof, missed } = together(shares);
  const share = ((byCheck + byProof) / made) * 100;
  console.log(
    `  ${made} that change a meaning: ${share.toFixed(1)} of 100 found (${byCheck} at once, ${byProof} by the proof)`,
  );
  for (const [kind, one] of shares) console.log(`    ${kind}: ${one.made - one.missed.length} of ${one.made}`);
  for (const line of missed) console.log(`    not found: ${line}`);
  well = well && wrong.length === 0 && share >= 95;
}
process.exitCode = well ? 0 : 1;
