/** Owns the states of data quality, papers and access as access.spec.ts looks at them: lists, a file row by row, the forms that show what they would do. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { allLooks } from './inspect.ts';
import { goTo, place, press, type State } from './states-workplace.ts';

const file = (name: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: readFileSync(new URL(`../../cases/import/${name}`, import.meta.url)),
});
const choose = async (page: Page, name: string): Promise<void> => {
  await goTo(page, '#quality/-/imports', 'Data quality');
  const away = page.getByRole('main').getByRole('button', { name: 'Put the file away' });
  if (await away.isVisible()) await away.click();
  await page.getByRole('main').getByLabel('File of a job board').setInputFiles(file(name));
  await page
    .getByRole('main')
    .getByRole('heading', { name: `Import of ${name}` })
    .waitFor();
  await page.getByRole('main').getByRole('article').first().waitFor();
};

export const qualityStates: State[] = [
  { ...place('Faults', '#quality', 'Data quality'), looks: allLooks },
  place('Gaps in work history', '#quality/work-gap/faults', 'More than 3 months'),
  place('Duplicates', '#quality/-/duplicates', 'Data quality'),
  place('Imports', '#quality/-/imports', 'Taken in'),
  { name: 'A file with dates', looks: allLooks, show: (page) => choose(page, '03-dates.csv') },
  { name: 'A file without a header', show: (page) => choose(page, '06-no-header.csv') },
  { ...place('Skills and tags', '#quality/-/tags', 'Suggested from CVs'), looks: allLooks },
  {
    name: 'Replace a word',
    show: async (page) => {
      await press(page, 'Replace a word');
      await page.getByLabel(/^Where/).selectOption('Job titles');
      await page.getByLabel(/^Word/).fill('driver');
      await page.getByText(/records? will be changed/).waitFor();
    },
  },
  place('What runs out', '#documents/-/runs-out', 'Documents'),
  place('Roles', '#audit/-/roles', 'Compliance'),
  place('Asked for', '#audit/-/requests', 'Audit trail'),
];
