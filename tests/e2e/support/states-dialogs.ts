/** Owns what can stand in front of a screen of the workplace, and how to come to each. Proves nothing itself. */
import { scenarioOf } from '../../../src/tools/player/scenario-of.ts';
import { goTo, press, SOMEBODY, type State } from './states-workplace.ts';
import { REGISTER } from './test.ts';

const record = (part: string) => `#candidates/${SOMEBODY}/${part}`;

/** From which place, showing which heading, by which buttons. */
type InFront = [name: string, hash: string, shows: string, ...buttons: (string | RegExp)[]];
const inFront: InFront[] = [
  ['Add an activity', record('profile'), 'Skills', 'Add activity'],
  ['Add a task', record('profile'), 'Skills', 'Add task'],
  ['Send the notice', record('profile'), 'Skills', 'Send privacy notice'],
  ['Add a job', record('work'), 'Work history', 'Add a job'],
  ['Add a qualification', record('qualifications'), 'Qualifications', 'Add a qualification'],
  ['Record an adjustment', record('protection'), 'Adjustments', 'Record an adjustment'],
  ['Put in the bin', record('profile'), 'Skills', 'More', /^Put in the bin/],
  ['Archive', record('profile'), 'Skills', 'More', /^Archive/],
  ['Report an incident', record('profile'), 'Skills', 'More', /^Report incident/],
  ['Restore', '#archive', 'Archive & bin', /^Restore/],
  ['Read a document', '#documents', 'Documents', /_v\d+$/],
  ['Rename a document', '#documents', 'Documents', /^Rename or move/],
  ['Move a document', '#documents', 'Documents', /^Move .* to another record/],
  ['How long a document is kept', '#documents', 'Documents', /^Set how long/],
  ['Add a task about anybody', '#tasks', 'Tasks', 'Add a task'],
];

const asState = ([name, hash, shows, ...buttons]: InFront): State => ({
  name: `Dialog: ${name}`,
  show: async (page) => {
    await goTo(page, hash, shows);
    for (const button of buttons) await press(page, button);
    await page.getByRole('dialog').waitFor();
  },
});

const ofClients: InFront[] = [
  ['Add a client', '#clients', 'Clients', 'Add a client'],
  ['Change a client', '#clients/CLI-0001', 'Contacts', 'Change details'],
  ['Remove a contact', '#clients/CLI-0001', 'Contacts', /^Remove the contact/],
  ['Add a vacancy', '#vacancies', 'Vacancies', 'Add a vacancy'],
  ['Change particulars', '#vacancies/VAC-0001', 'Requirements', 'Change particulars'],
  ['Close a vacancy', '#vacancies/VAC-0001', 'Requirements', 'Close it'],
  ['Record a wish', '#vacancies/VAC-0001', 'Requirements', 'Record a wish'],
  ['Post on a job board', '#vacancies/VAC-0001', 'Requirements', 'Post on a job board'],
];
/** The forms of clients and vacancies. */
export const clientDialogs = ofClients.map(asState);

export const dialogs: State[] = [
  {
    name: 'The menu of a record',
    show: async (page) => {
      await goTo(page, record('profile'), 'Skills');
      await press(page, 'More');
    },
  },
  ...inFront.map(asState),
  {
    name: 'Dialog: a form left empty',
    show: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Add the task' }).click();
      await page.getByRole('dialog').getByRole('alert').waitFor();
    },
  },
  {
    name: 'Dialog: filing, with the list of candidates open',
    show: async (page) => {
      await goTo(page, `#inbox/${scenarioOf(REGISTER).ids['email']}`, 'Reception or office work');
      await press(page, /^File to a candidate/);
      await page.getByRole('dialog').getByRole('combobox', { name: 'Candidate' }).fill('a');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'Dialog: throwing away what was typed',
    show: async (page) => {
      await page.keyboard.press('Escape');
      await goTo(page, '#new-candidate', 'New candidate');
      await page.getByLabel(/^First name/).fill('Ellis');
      await press(page, 'Throw away');
      await page.getByRole('dialog').waitFor();
    },
  },
];
