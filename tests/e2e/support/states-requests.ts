/** Owns what access.spec.ts looks at of messages that ask for something, and of views of the list: the forms, the columns, a request with its clock. */
import { scenarioOf } from '../../../src/tools/player/scenario-of.ts';
import { allLooks } from './inspect.ts';
import { goTo, press, SOMEBODY, type State } from './states-workplace.ts';
import { REGISTER } from './test.ts';

const message = `#inbox/${scenarioOf(REGISTER).ids['email']}`;
const fromMessage = (button: string): State => ({
  name: `Dialog: ${button}`,
  show: async (page) => {
    await goTo(page, message, 'Reception or office work');
    await press(page, button);
    await page.getByRole('dialog').waitFor();
  },
});

export const requestStates: State[] = [
  fromMessage('Log as a data request'),
  fromMessage('Record as an application'),
  {
    name: 'Dialog: a caller who was refused',
    show: async (page) => {
      await goTo(page, `#candidates/${SOMEBODY}/protection`, 'Callers who were told nothing');
      await press(page, 'Record a caller who was refused');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'A data request with its clock, and the hold that it puts on the record',
    looks: allLooks,
    show: async (page) => {
      await goTo(page, `#candidates/${SOMEBODY}/protection`, 'Requests from the candidate');
      if (!(await page.getByRole('main').getByText('On hold by itself').isVisible())) {
        await press(page, 'Log a data request');
        const form = page.getByRole('dialog');
        await form.getByLabel(/^Kind/).selectOption('Subject access');
        await form.getByRole('button', { name: 'Log it' }).click();
      }
      await page.getByRole('main').getByText('On hold by itself').waitFor();
    },
  },
  {
    name: 'Columns of the list',
    looks: allLooks,
    show: async (page) => {
      await goTo(page, '#candidates', 'Candidates');
      const chooser = page.getByRole('main').getByRole('group', { name: 'Columns beside the name' });
      if (!(await chooser.isVisible())) await press(page, 'Columns');
      await chooser.waitFor();
    },
  },
];
