/** Owns taking a job board's file in on the screen: the rows of the command as a file that is chosen, its columns, its answers row by row. */

import { Buffer } from 'node:buffer';
import { qualityParts } from '../../actions/spots.ts';
import { importCandidates as importSpec } from '../../engine/command/imports.ts';
import type { InputOf } from '../../engine/command/registry.ts';
import { readAnswers } from '../../engine/import/answers.ts';
import { writeCsv } from '../../engine/import/csv.ts';
import { arranged } from '../../engine/import/plan.ts';
import { fieldWords } from '../../engine/import/say-row.ts';
import { tables } from '../../engine/record/catalogue.ts';
import type { Column } from '../../engine/record/column.ts';
import { readRows } from '../../engine/record/file-rows.ts';
import { PLACES } from '../../engine/scenario/places.ts';
import { main, press, rail, type ScreenDriver, tab } from './navigation.ts';

const NOT_USED = '';

export async function importCandidates(
  driver: ScreenDriver,
  { name, content, columns, answers }: InputOf<'import-candidates'>,
): Promise<void> {
  const rows = readRows(content);
  if (!rows) throw new Error(`“${importSpec.name}” is given no rows that can be read.`);
  await rail(driver, PLACES.quality);
  await tab(driver, qualityParts.imports);
  const file = new TextEncoder().encode(`\ufeff${writeCsv(rows.map(({ cells }) => cells))}`);
  await main(driver)
    .getByLabel('File of a job board')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(file) });
  await main(driver)
    .getByRole('heading', { name: `Import of ${name}` })
    .waitFor();
  if (columns)
    await sayColumns(
      driver,
      arranged(rows).columns.map(({ title }, at) => title || `Column ${at + 1}`),
      columns,
    );
  if (answers) await driver.input.choose(main(driver).getByLabel('Show', { exact: true }), 'All rows');
  const read = readAnswers(answers ?? null);
  if ('answers' in read) for (const [row, answer] of read.answers) await answerRow(driver, row, answer);
  await press(driver, 'Take the file in');
  await main(driver).getByRole('link', { name: 'All imports' }).waitFor();
}

async function sayColumns(driver: ScreenDriver, titles: readonly string[], columns: string): Promise<void> {
  const details = main(driver).locator('details');
  if (!(await details.evaluate((element) => (element as unknown as { open: boolean }).open)))
    await driver.input.press(details.locator('summary'));
  for (const [at, target] of columns.split(/\s+/).entries()) {
    const select = details.getByLabel(titles[at] ?? '', { exact: true }).first();
    if ((await select.count()) > 0) await driver.input.choose(select, target === '-' ? NOT_USED : target);
  }
}

type Answer =
  Extract<ReturnType<typeof readAnswers>, { answers: unknown }>['answers'] extends ReadonlyMap<number, infer A>
    ? A
    : never;

async function answerRow(driver: ScreenDriver, row: number, answer: Answer): Promise<void> {
  const { input } = driver;
  const card = main(driver).getByRole('article', { name: `Row ${row}`, exact: true });
  const say = async (label: string, text: string): Promise<void> => {
    const field = card.getByLabel(`Row ${row}: ${label}`, { exact: true });
    await input.type(field, text);
    await field.blur();
  };
  const columns: Readonly<Record<string, Column>> = tables.candidate.columns;
  for (const [field, value] of Object.entries(answer.values)) {
    if (value === '')
      await input.press(card.getByRole('button', { name: `Leave it out: row ${row}, ${fieldWords(field)}` }));
    else if (columns[field]?.picks) await input.choose(card.getByLabel(`Row ${row}: ${fieldWords(field)}`), value);
    else await say(fieldWords(field), value);
  }
  const same = card.getByLabel(`Row ${row}: is it the same person?`);
  if (answer.same) await input.choose(same, 'Yes, the same person');
  if (answer.different) {
    await input.choose(same, 'No, somebody else');
    await say('Why it is somebody else', answer.different);
  }
  for (const field of answer.take)
    await input.tick(
      card.getByRole('checkbox', { name: new RegExp(`^Row ${row}: take over ${fieldWords(field)}`) }),
      true,
    );
  if (answer.aside) {
    await input.tick(card.getByRole('checkbox', { name: `Put row ${row} aside` }), true);
    await say('Why it is put aside', answer.aside);
  }
}

/** Ticks these and no others in the list of what the rules suggest. */
export async function chooseSuggestions(driver: ScreenDriver, ids: readonly string[]): Promise<void> {
  const list = main(driver).getByRole('list', { name: 'Suggested from CVs' });
  for (const id of ids) await driver.input.tick(list.locator(`[data-suggestion="${id}"]`).getByRole('checkbox'), true);
}
