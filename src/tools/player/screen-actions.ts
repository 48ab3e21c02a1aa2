/**
 * Owns how each command is done on the screen. Whatever is done in a form goes by the table of screen actions: its spot, its words,
 * its fields. Only what a screen or control of its own does has a hand of its own here. Works by role and label, as a person does.
 */

import { type FormAction, filledIn, type Placed } from '../../actions/action.ts';
import { askedOf, givenFrom } from '../../actions/form-input.ts';
import { whatOf } from '../../actions/row-names.ts';
import { type OwnCommand, screenActions } from '../../actions/screen-actions.ts';
import { recordTabs, type Spot, tabOf } from '../../actions/spots.ts';
import { type Field, isGroup, type Shape } from '../../engine/command/fields.ts';
import { type CommandName, commands, type InputOf } from '../../engine/command/registry.ts';
import type { TableName } from '../../engine/record/catalogue.ts';
import { escaped, fillFields } from './fields.ts';
import { flat, type KnownRow } from './known.ts';
import {
  dialog,
  inDialog,
  main,
  openMessage,
  press,
  rail,
  type ScreenDriver,
  tab,
  toCandidate,
  toTab,
} from './navigation.ts';
import { matchTerm, orderCards, placeCard, writeAnswer } from './questions.ts';
import { searchCandidates, searchDocuments } from './searches.ts';

type ScreenAction<N extends CommandName> = (driver: ScreenDriver, input: InputOf<N>) => Promise<void>;
type AnyInput = Readonly<Record<string, unknown>>;

/** The fields of a group that an input has under this name. */
function groupOf(command: CommandName, name: string): Readonly<Record<string, Field>> {
  const member = commands.get(command)?.shape[name];
  if (!member || !isGroup(member)) throw new Error(`“${command}” has no group “${name}”.`);
  return member.fields;
}

const own: { [N in OwnCommand]: ScreenAction<N> } = {
  'open-message': (driver, { message }) => openMessage(driver, message),
  'open-attachment': async (driver, { attachment }) => {
    const { message, name } = driver.rows.get('attachment', attachment);
    await openMessage(driver, String(message));
    await press(driver, `Read ${name}`);
    driver.opened.add(attachment);
  },
  'search-candidates': searchCandidates,
  'search-documents': searchDocuments,
  'open-candidate': (driver, { candidate }) => toCandidate(driver, candidate),
  'open-document': async (driver, { document }) => {
    const { candidate, name } = driver.rows.get('document', document);
    await toTab(driver, String(candidate), recordTabs.documents);
    await press(driver, new RegExp(`^${escaped(String(name))}`));
    await inDialog(driver, 'Close');
  },
  'register-candidate': async (driver, { profile }) => {
    // What was refused is on the screen still, as it was typed.
    if (!driver.page.url().includes('#new-candidate')) {
      await rail(driver, 'Candidates');
      await driver.input.press(main(driver).getByRole('link', { name: 'New candidate' }));
    }
    await main(driver).getByRole('heading', { level: 1 }).waitFor();
    await fillFields(driver.input, main(driver), groupOf('register-candidate', 'profile'), profile, driver.nameOf);
    await press(driver, 'Save record');
  },
  'update-candidate': async (driver, { candidate, changes }) => {
    await toCandidate(driver, candidate);
    await press(driver, 'Edit profile');
    await fillFields(driver.input, main(driver), groupOf('update-candidate', 'changes'), changes, driver.nameOf);
    await press(driver, 'Save changes');
  },
  'add-skill': async (driver, { candidate, skill }) => {
    await toTab(driver, candidate, recordTabs.profile);
    const name = driver.nameOf(skill);
    const box = driver.page.getByRole('combobox', { name: 'Add a skill' });
    await driver.input.type(box, name);
    await driver.input.press(driver.page.getByRole('option', { name, exact: true }));
    await skills(driver).getByText(name, { exact: true }).waitFor();
  },
  'remove-skill': async (driver, { candidate, skill }) => {
    await toTab(driver, candidate, recordTabs.profile);
    await press(driver, `Remove ${driver.nameOf(skill)}`);
  },
  'end-day': async (driver) => {
    const words = /^(End the day|Go to \w+day)$/;
    await driver.input.press(driver.page.getByRole('banner').getByRole('button', { name: words }));
    await driver.input.press(dialog(driver).getByRole('button', { name: words }));
    await main(driver).getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  },
  'complete-task': async (driver, { task }) => {
    const { candidate, title } = driver.rows.get('task', task);
    if (candidate) await toTab(driver, String(candidate), recordTabs.tasks);
    else await rail(driver, 'Tasks');
    await press(driver, `Mark as done: ${title}`);
  },
  'place-card': placeCard,
  'match-term': matchTerm,
  'order-cards': orderCards,
  'write-answer': writeAnswer,
};
const skills = (driver: ScreenDriver) => driver.page.getByRole('list', { name: 'Skills' });

interface OnRow {
  table: TableName;
  row: KnownRow;
}
/** The row that a button at this spot is on; undefined where it is on none. */
function rowAt(driver: ScreenDriver, at: Spot, shape: Shape, input: AnyInput): OnRow | undefined {
  if (!at.startsWith('on ')) return undefined;
  for (const [name, member] of Object.entries(shape)) {
    if (isGroup(member) || member.role !== 'row') continue;
    const table = member.column.table as TableName;
    return { table, row: driver.rows.get(table, String(input[name])) };
  }
  return undefined;
}

/** What a button says of its row. A row that goes by its reference has another one on the screen than in a solution. */
function saidOn(words: string, { table, row }: OnRow): RegExp {
  const what = table === 'attachment' ? String(row['name']) : whatOf(table, row);
  const said = filledIn(words, what);
  const whole = said.includes(what) ? said : `${said} ${what}`;
  return new RegExp(`^${escaped(whole).replace(row.id, '[A-Z]+-\\d+')}$`);
}

/** Goes to where the button stands and presses it. */
async function open(
  driver: ScreenDriver,
  { at, words }: Placed,
  on: OnRow | undefined,
  input: AnyInput,
): Promise<void> {
  const part = tabOf(at);
  if (at === 'over all tasks') await rail(driver, 'Tasks');
  else if (on?.table === 'attachment') await openMessage(driver, String(on.row['message']));
  else {
    await toCandidate(driver, String(on ? on.row['candidate'] : input['candidate']));
    if (part) await tab(driver, recordTabs[part]);
  }
  if (at === 'under More') await press(driver, 'More');
  await press(driver, on ? saidOn(words, on) : words);
}

async function inForm(driver: ScreenDriver, { command, buttons, submit }: FormAction, input: AnyInput): Promise<void> {
  const shape = commands.get(command)?.shape ?? {};
  // What is about nobody begins where the form itself asks whom it is about.
  const button = buttons.find(({ at }) => (at === 'over all tasks') !== Boolean(input['candidate'])) ?? buttons[0];
  if (!button) throw new Error(`“${command}” has no button on the screen.`);
  const on = rowAt(driver, button.at, shape, input);
  await open(driver, button, on, input);
  const given = givenFrom(shape, on?.table ?? 'candidate', on?.row.id ?? String(input['candidate'] ?? ''));
  const asked = askedOf(shape, button.at === 'over all tasks' ? {} : given);
  await fillFields(driver.input, dialog(driver), asked, flat(shape, input), driver.nameOf);
  await inDialog(driver, submit);
}

/** Does a command on the screen. @throws Error for a command that moves the attempt itself */
export async function doOnScreen(driver: ScreenDriver, command: CommandName, input: AnyInput): Promise<void> {
  const action = Object.hasOwn(screenActions, command)
    ? screenActions[command as keyof typeof screenActions]
    : undefined;
  if (!action) throw new Error(`“${command}” moves the attempt itself; the player has its own way for it.`);
  if (action.kind === 'form') return inForm(driver, action, input);
  return (own[command as OwnCommand] as (driver: ScreenDriver, input: AnyInput) => Promise<void>)(driver, input);
}
