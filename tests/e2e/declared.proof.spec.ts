/**
 * Owns the proof that a declaration under another name than the profile's is asked about, and printed as such when it stays.
 * Must never prove how names are compared; see src/evidence/bundle/declared.test.ts.
 */
import { readPack } from './support/pack.ts';
import { expect, LEARNER, PUT_RIGHT, test } from './support/test.ts';

test('a name under the declaration that is not the profile’s is asked about; when it stays, the pack and its check say so', async ({
  atDesk,
  page,
}) => {
  const player = await atDesk(PUT_RIGHT);
  await player.writeAccount({ situation: 'A.', task: 'B.', action: 'C.', result: 'D.' });
  await page.getByRole('button', { name: /pack/i }).first().click();
  await page.getByLabel(/^Help or software/).fill('None');
  const name = page.getByLabel(/^Type your name/);
  const make = page.getByRole('button', { name: 'Make the pack', exact: true });
  const question = page.getByRole('group', {
    name: `You typed Donald Duck; your profile says ${LEARNER}. Is that you?`,
  });
  await name.fill('Donald Duck');
  await make.click();
  await expect(question).toBeFocused();
  await question.getByRole('button', { name: 'No, change the name' }).click();
  await expect(name).toBeFocused();
  await expect(question).toBeHidden();
  await make.click();
  const saved = page.waitForEvent('download');
  await question.getByRole('button', { name: 'Yes, make the pack' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(
    /^ADEYEMI-S_put-right-a-colleagues-mistake_\d{4}-\d\d-\d\d_[A-Z2-9]{6}_SIMULATED\.pdf$/,
  );
  const { verdict, text } = await readPack(download);
  expect(verdict.kind).toBe('as made');
  expect(verdict.notes).toEqual([
    `The declaration was typed by “Donald Duck”; the pack is in the name of “${LEARNER}”.`,
  ]);
  expect(text).toContain(`${LEARNER}: not the name that was typed`);
});

test('a name that differs in capitals, accents and spaces only is not asked about', async ({ atDesk }) => {
  const player = await atDesk(PUT_RIGHT);
  await player.writeAccount({ situation: 'A.', task: 'B.', action: 'C.', result: 'D.' });
  const { verdict } = await readPack(await player.makePack(' sam  ADÉYEMI ', 'None.'));
  expect(verdict).toMatchObject({ kind: 'as made', notes: [] });
});
