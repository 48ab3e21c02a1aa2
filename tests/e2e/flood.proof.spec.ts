/**
 * Owns proof that the assessor's page stands files without end: each gets its sentence, bombs too, and what the checks needed is given back.
 * A proof (`npm run proofs`); `npm run flood` is the long run, of 2,000 files. Must never judge by time: it says how long it took, and asserts what
 * is counted; `npm run bench` compares.
 */
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { VERDICT_NAMES } from '../../src/ui/assessor/verdict-tone.ts';
import { WHOLE_UP_TO } from '../../src/ui/kit/windowed.svelte.ts';
import { change, changed } from '../builders/any-bytes.ts';
import { hurting } from '../builders/hurting.ts';
import { aPack } from '../builders/pack.ts';
import { memoryOf } from './support/memory.ts';
import { asFile } from './support/pack.ts';
import { savedTable } from './support/saved-table.ts';
import { expect, test } from './support/test.ts';

const FLOOD = Number(process.env['FLOOD'] ?? 100);
/** As many in the long run as there are. */
const BOMBS = FLOOD < 1000 ? 12 : Number.POSITIVE_INFINITY;
/** Bytes that may be kept: of what is known of each file, and of each row that is in the page. */
const KEPT = { file: 40_000, row: 80_000 };
/** Elements and texts of the page, however many files there are. */
const NODES = 40_000;

test('files without end are each told in a sentence, and what the checks needed is given back', async ({
  page,
}, info) => {
  test.setTimeout(120_000 + FLOOD * 10_000);
  const pack = await aPack();
  const memory = await memoryOf(page);
  await page.goto('/assess/');
  const field = page.getByLabel('Packs', { exact: true });
  await field.setInputFiles([asFile('first.pdf', pack.bytes)]);
  await expect(page.getByText('1 file checked.')).toBeVisible({ timeout: 60_000 });
  const before = await memory.now();

  // On the disk, as they would be: so many are more than can be handed over at once.
  const written = (name: string, bytes: Uint8Array): string => {
    const path = info.outputPath(name);
    writeFileSync(path, bytes);
    return path;
  };
  const bombs: string[] = [];
  for (const [i, make] of Object.values(hurting).slice(0, BOMBS).entries())
    bombs.push(written(`bomb-${i}.pdf`, await make(pack)));
  const mutated = fc
    .sample(fc.array(change, { minLength: 1, maxLength: 3 }), { numRuns: FLOOD, seed: 9 })
    .map((changes, i) => written(`${i}.pdf`, changes.reduce(changed, pack.bytes)));
  const begun = performance.now();
  await field.setInputFiles([...bombs, ...mutated, written('last.pdf', pack.bytes)]);
  const count = bombs.length + FLOOD + 2;
  await expect(page.getByText(`${count} files checked.`)).toBeVisible({ timeout: 60_000 + FLOOD * 9_000 });
  const seconds = (performance.now() - begun) / 1000;

  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(rows.first()).toContainText('first.pdf');
  const told = await savedTable(page);
  const names = ['first.pdf', ...[...bombs, ...mutated].map((path) => path.split('/').at(-1)), 'last.pdf'];
  expect(told.map(([name]) => name)).toEqual(names);
  const kinds = Object.values(VERDICT_NAMES);
  expect(told.filter(([, verdict = '']) => !kinds.includes(verdict))).toEqual([]);
  // What is not as it was made says why, in a sentence.
  const asMade = VERDICT_NAMES['as made'];
  expect(told.filter(([, verdict, why = '']) => verdict !== asMade && !/^[A-Z].+[.)]$/s.test(why))).toEqual([]);
  expect([told[0], told.at(-1)].map((cells) => cells?.[1])).toEqual([asMade, asMade]);
  expect(page.workers()).toEqual([]);
  const after = await memory.now();
  const each = kinds.map((kind) => `${told.filter(([, verdict]) => verdict === kind).length} ${kind}`);
  console.log(
    `${count} files in ${seconds.toFixed(0)} s: ${each.join(', ')}. The page held ${megabytes(before.bytes)} before and ${megabytes(after.bytes)} after, ${before.nodes} and ${after.nodes} nodes.`,
  );
  const inThePage = Math.min(count, WHOLE_UP_TO);
  expect(after.bytes - before.bytes).toBeLessThan(5_000_000 + count * KEPT.file + inThePage * KEPT.row);
  expect(after.nodes).toBeLessThan(NODES);
});

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
