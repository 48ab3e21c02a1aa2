/**
 * Owns proof that the assessor's page says of each kind of file what the command line says of it: tampered with, saved again by other programs, forged
 * in its data, made by earlier writers. And that no file stops the one after it. A proof (`npm run proofs`): it takes longer than a test may.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Content } from '../../src/evidence/bundle/schema.ts';
import type { Verdict } from '../../src/evidence/verdict/verdict.ts';
import { VERDICT_NAMES } from '../../src/ui/assessor/verdict-tone.ts';
import { Forger, rechained, resealed } from '../builders/forger.ts';
import { aPack, type Pack, verdictOn } from '../builders/pack.ts';
import { savedAgain } from '../builders/saved-again.ts';
import { kinds } from '../builders/tampering/kinds.ts';
import { verifierOf } from './support/chain.ts';
import { savedTable } from './support/saved-table.ts';
import { expect, test } from './support/test.ts';

const FROZEN = new URL('../frozen/packs/', import.meta.url);
const forged = async ({ bytes, bundle }: Pack, change: (content: Content) => Content): Promise<Uint8Array> =>
  (await Forger.open(bytes)).attach(resealed(change(bundle.content))).save();

const saidIn = (verdict: Verdict | undefined) => {
  if (!verdict) return undefined;
  const { kind, says, differences, reasons } = verdict;
  return { kind, says, differences, reasons };
};

/** Of the data: a step out, with and without its chain; an end that was not reached; a scenario of one's own; an account of one's own. */
const forgeries: Record<string, (content: Content) => Content> = {
  'a step left out': (c) => ({ ...c, log: c.log.toSpliced(3, 1) }),
  'a step left out, the chain made anew': (c) => rechained({ ...c, log: c.log.toSpliced(3, 1) }),
  'a goal that does not hold': (c) => ({ ...c, goals: c.goals.map((goal) => ({ ...goal, holds: !goal.holds })) }),
  'another state at the end': (c) => ({ ...c, stateHash: '0'.repeat(64) }),
  'another text of the scenario': (c) => ({ ...c, scenario: { ...c.scenario, text: `${c.scenario.text}\n# mine` } }),
  'another account': (c) => ({ ...c, account: { ...c.account, result: 'All of it went well.' } }),
};

test('each kind of file is told as the command line tells it, and no file stops the one after it', async ({
  page,
}, info) => {
  test.setTimeout(900_000);
  const pack = await aPack();
  const files: Record<string, Uint8Array> = { 'letter.pdf': new TextEncoder().encode('Dear Sir') };
  const expected: Record<string, string> = { 'letter.pdf': 'not a pack', 'whole.pdf': 'as made' };
  for (const [i, { change, kind }] of kinds.entries()) {
    files[`tampered-${i}.pdf`] = await change(pack);
    expected[`tampered-${i}.pdf`] = kind;
  }
  for (const [i, bytes] of Object.values(await savedAgain(pack.bytes)).entries()) {
    files[`again-${i}.pdf`] = bytes;
    expected[`again-${i}.pdf`] = 'data verified';
  }
  for (const [i, change] of Object.values(forgeries).entries()) files[`forged-${i}.pdf`] = await forged(pack, change);
  for (const name of readdirSync(FROZEN)) files[name] = new Uint8Array(readFileSync(new URL(name, FROZEN)));
  files['whole.pdf'] = pack.bytes;
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = info.outputPath(name);
    writeFileSync(path, bytes);
    return path;
  });

  // The command starts anew for each file; the check behind it is asked here, and the command itself for some of each kind.
  const told = new Map<string, Verdict>();
  for (const [name, bytes] of Object.entries(files)) told.set(name, await verdictOn(bytes));
  for (const [name, { kind }] of told) expect([name, kind]).toEqual([name, expected[name] ?? kind]);
  // All but the learner’s own words are found out; those are theirs, and the pages no longer show them.
  const ofForged = [...told].filter(([name]) => name.startsWith('forged')).map(([, { kind }]) => kind);
  expect(ofForged).toEqual([...Array(5).fill('altered'), 'data verified']);
  const some = [...told.keys()].filter((name) => /^(forged|letter|whole|.*-0\.pdf|.*solved.*writer-1)/.test(name));
  const { packs } = verifierOf(info.outputPath())(...some, '--json');
  for (const { file, verdict, says, differences, reasons } of packs)
    expect([file, { kind: verdict, says, differences, reasons }]).toEqual([file, saidIn(told.get(file))]);
  expect(packs).toHaveLength(some.length);

  await page.goto('/assess/');
  await page.getByLabel('Packs', { exact: true }).setInputFiles(paths);
  await expect(page.getByText(`${paths.length} files checked.`)).toBeVisible({ timeout: 600_000 });
  const onTheDesk = (await savedTable(page)).map((cells) => cells.slice(0, 3));
  const asChecked = [...told].map(([name, { kind, says, differences, reasons, shown }]) => [
    name,
    VERDICT_NAMES[kind],
    shown ? (differences[0]?.says ?? reasons[0] ?? '') : says,
  ]);
  expect(onTheDesk).toEqual(asChecked);

  // All that is said, and not its first sentence alone.
  for (const name of ['forged-1.pdf', 'tampered-0.pdf', 'again-0.pdf']) {
    await page.getByRole('button', { name, exact: true }).click();
    const verdict = page.getByRole('region', { name, exact: true });
    const said = saidIn(told.get(name));
    for (const says of [said?.says ?? '', ...(said?.reasons ?? [])]) await expect(verdict).toContainText(says);
    for (const { says } of said?.differences ?? []) await expect(verdict).toContainText(says);
  }
});
