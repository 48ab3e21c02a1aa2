/**
 * Owns proof that whatever is wrong with a chain is named at its link on the assessor's page as the command line names it.
 * A proof (`npm run proofs`): it takes longer than a test may.
 */
import { canonical } from '../../src/engine/kernel/json.ts';
import { FILE_FORMAT } from '../../src/evidence/chain/envelope.ts';
import { writeKeyFile } from '../../src/evidence/chain/key-file.ts';
import { fingerprintOf } from '../../src/evidence/chain/sign.ts';
import { longestTask } from '../../src/tools/bench/main-thread.ts';
import { Forger, resealed } from '../builders/forger.ts';
import { aPack, packed } from '../builders/pack.ts';
import { aKey, assessed, at, iqaBy, signedBy } from '../builders/signed.ts';
import { drop, type Files, onTheCommandLine, onTheDesk, place } from './support/chain.ts';
import { asFile } from './support/pack.ts';
import { expect, PUT_RIGHT, test } from './support/test.ts';

test('a chain with a link changed, dropped, reordered or signed with another key is named at its link, as on the command line', async ({
  page,
}, info) => {
  // Ten chains, and the command line for each of them: more than one test has, on a machine that others use too.
  test.setTimeout(900_000);
  const [assessor, iqa] = [await aKey(), await aKey()];
  const first = await aPack(PUT_RIGHT);
  const back = await signedBy(assessor, first.bundle.fingerprint, 12, assessed(first.bundle, 'referred back'));
  const second = await packed({ ...first.bundle.content, answers: fingerprintOf(back) }, first.pictures);
  const decided = await signedBy(assessor, second.bundle.fingerprint, 13, assessed(second.bundle, 'competent'));
  const agreed = await iqaBy(iqa, fingerprintOf(decided), 14);
  const keys = {
    'centre-key.jws': await writeKeyFile('Northfield College', at(8), assessor),
    'iqa-key.jws': await writeKeyFile('Northfield IQA', at(8), iqa),
  };
  const whole: Files = {
    ...{ 'a.pdf': first.bytes, 'b.jws': back, 'c.pdf': second.bytes, 'd.jws': decided, 'e.jws': agreed },
  };
  const { 'd.jws': _, ...dropped } = whole;
  const foreign = await signedBy(await aKey(), second.bundle.fingerprint, 13, assessed(second.bundle, 'competent'));
  const early = await iqaBy(iqa, second.bundle.fingerprint, 13);
  const late = await signedBy(assessor, fingerprintOf(early), 14, assessed(second.bundle, 'competent'));
  const spoilt = (text: string): string => `${text.slice(0, -20)}${text.slice(-20).replace(/[a-y]/, 'z')}`;
  const forged = await (await Forger.open(second.bytes))
    .attach(resealed({ ...second.bundle.content, stateHash: '0'.repeat(64) }))
    .save();
  const unsigned = canonical({
    ...{ kind: 'decision', format: FILE_FORMAT, answers: second.bundle.fingerprint, by: 'Ama Boateng', at: at(13) },
    content: assessed(second.bundle, 'competent'),
  });
  const other = await signedBy(assessor, second.bundle.fingerprint, 15, assessed(second.bundle, 'referred back'));
  const chains: [string, Files, string[]][] = [
    ['whole', whole, []],
    ['changed', { ...whole, 'd.jws': spoilt(decided) }, ['d.jws Changed', 'e.jws Missing']],
    ['changed at its beginning', { ...whole, 'b.jws': spoilt(back) }, ['b.jws Changed', 'c.pdf Missing']],
    ['changed in a pack', { ...whole, 'c.pdf': forged }, ['c.pdf Changed', 'd.jws Missing']],
    ['not signed', { ...whole, 'd.jws': unsigned }, ['d.jws Not signed', 'e.jws Missing']],
    ['answered twice', { ...whole, 'f.jws': other }, ['d.jws Answered twice', 'f.jws Answered twice']],
    ['dropped', dropped, ['e.jws Missing']],
    ['its files in another order', Object.fromEntries(Object.entries(whole).toReversed()), []],
    ['reordered', { ...whole, 'd.jws': early, 'e.jws': late }, ['d.jws Out of order']],
    ['signed with another key', { ...whole, 'd.jws': foreign }, ['d.jws Key not pinned', 'e.jws Missing']],
  ];
  await page.goto('/assess/');
  await place(page, 'Keys');
  for (const [name, text] of Object.entries(keys)) {
    await page.getByLabel('Public half of a key').setInputFiles([asFile(name, Buffer.from(text))]);
    await page.getByRole('button', { name: 'I have compared the letters: pin it' }).click();
    await expect(page.getByText(/^Pinned: Northfield/)).toBeVisible();
  }
  for (const [what, files, faults] of chains) {
    await page.reload();
    await drop(page, files);
    const { status, ...told } = onTheCommandLine(info.outputPath(), files, keys);
    const desk = await onTheDesk(page);
    expect([what, desk]).toEqual([what, told]);
    expect([what, desk.faults]).toEqual([what, faults]);
    expect([what, status]).toEqual([what, faults.length === 0 ? 0 : 6]);
  }
});

test('two thousand spoilt files in a row get one clear sentence each, and the chain among them still stands', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const assessor = await aKey();
  const { bundle, bytes } = await aPack(PUT_RIGHT);
  const decision = await signedBy(assessor, bundle.fingerprint, 12, assessed(bundle, 'competent'));
  const spoilt = Array.from({ length: 2000 }, (_, i) => {
    const place = (i * 7919) % decision.length;
    const other = decision[place] === 'x' ? 'y' : 'x';
    return [
      `spoilt-${i}.jws`,
      i % 3 === 0 ? decision.slice(0, place) : `${decision.slice(0, place)}${other}${decision.slice(place + 1)}`,
    ];
  });
  await page.goto('/assess/');
  const region = page.getByRole('region', { name: 'Files that answer each other' });
  const longest = await longestTask(browser, page, async () => {
    await drop(page, { ...Object.fromEntries(spoilt), 'a.pdf': bytes, 'b.jws': decision });
    await expect(region).toBeVisible({ timeout: 200_000 });
  });
  // How long that is depends on the machine: said for whoever reads, and asserted nowhere.
  console.log(`The page was busy with one thing for ${longest.toFixed(1)} ms at most.`);
  await expect(region.getByText('Signed files (2001)')).toBeVisible();
  await expect(region.locator('.chain')).toHaveCount(50);
  const links = await region.locator('ol > li').allInnerTexts();
  expect(links.filter((text) => text.length < 20)).toEqual([]);
  await expect(region.getByText('a.pdf', { exact: true })).toBeVisible();
});
