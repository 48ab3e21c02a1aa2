/**
 * Owns how each command is done on the screen. Whatever is done in a form goes by the table of screen actions: its spot, its words,
 * its fields. Only what a screen or control of its own does has a hand of its own here. Works by role and label, as a person does.
 * Long because each hand is a line or two, and one looks for it among all the others.
 */

import { type FormAction, filledIn, type Placed } from '../../actions/action.ts';
import { buttonFor } from '../../actions/button-for.ts';
import { givenOnList, givenOnSuggestions } from '../../actions/doing.ts';
import { askedOf, givenFrom, messageField } from '../../actions/form-input.ts';
import { whatOf } from '../../actions/row-names.ts';
import { type OwnCommand, screenActions } from '../../actions/screen-actions.ts';
import { isOnPerson, listAt, pageAt, partOf, recordTabs, type Spot, tabOf } from '../../actions/spots.ts';
import { type Field, isGroup, type Shape } from '../../engine/command/fields.ts';
import { type CommandName, commands, type InputOf } from '../../engine/command/registry.ts';
import { escaped } from '../../engine/kernel/pattern.ts';
import type { TableName } from '../../engine/record/catalogue.ts';
import { clientFilters, vacancyFilters } from '../../engine/record/list-filters.ts';
import { namesIn } from '../../engine/record/name-list.ts';
import { pageOf } from '../../engine/record/page-of.ts';
import { fillFields } from './fields.ts';
import { importCandidates } from './imports.ts';
import { flat, type KnownRow } from './known.ts';
import { toListSpot } from './list-spots.ts';
import {
  answered,
  clearSearch,
  dialog,
  expand,
  inDialog,
  main,
  openMessage,
  press,
  rail,
  type ScreenDriver,
  tab,
  toCandidate,
  toList,
  toPage,
  toTab,
} from './navigation.ts';

import { matchTerm, orderCards, placeCard, writeAnswer } from './questions.ts';
import type { Control } from './screen.ts';
import { choose, chooseColumns, exportCandidates, searchCandidates, searchDocuments, searchList } from './searches.ts';

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
  'search-clients': (driver, input) => searchList(driver, 'Clients', clientFilters, input),
  'search-vacancies': (driver, input) => searchList(driver, 'Vacancies', vacancyFilters, input),
  'open-candidate': (driver, { candidate }) => toCandidate(driver, candidate),
  'match-candidates': (driver, { vacancy }) => toPage(driver, 'vacancy', vacancy, 'match'),
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
  'look-at-client': (driver, { client }) => toLine(driver, 'Clients', client),
  'look-at-vacancy': (driver, { vacancy }) => toLine(driver, 'Vacancies', vacancy),
  'export-candidates': exportCandidates,
  'import-candidates': importCandidates,
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

/** A record of the agency has a name that no scenario tells. */
async function toLine(driver: ScreenDriver, place: string, id: string): Promise<void> {
  await rail(driver, place);
  await clearSearch(driver);
  await driver.input.press(main(driver).locator(`a[href$="${id}"]`).first());
  await main(driver).getByText(id).first().waitFor();
}

interface OnRow {
  table: TableName;
  row: KnownRow;
}
/** The row that a button at this spot is on; undefined where it is on none. */
function rowAt(driver: ScreenDriver, at: Spot, shape: Shape, input: AnyInput): OnRow | undefined {
  if (!at.startsWith('on ') || isOnPerson(at)) return undefined;
  for (const [name, member] of Object.entries(shape)) {
    if (isGroup(member) || member.role !== 'row') continue;
    const table = member.column.table as TableName;
    const row = driver.rows.get(table, String(input[name]));
    return { table, row: pageAt(at) ? { ...row, ...saidBeside(driver, table, row) } : row };
  }
  return undefined;
}

/** On the page of a vacancy a row stands with the names of those it is about. */
function saidBeside(driver: ScreenDriver, table: TableName, row: KnownRow): Record<string, string> {
  const { requirement } = row;
  const person = pageOf('candidate', table, row, (of, id) => driver.rows.find(of, id));
  return {
    ...(person && { candidate_name: driver.nameOf(person.id) }),
    ...(requirement && { requirement_name: String(driver.rows.get('requirement', String(requirement))['what']) }),
  };
}

/** What a button says of its row. A row that goes by its reference has another one on the screen than in a solution. */
function saidOn(words: string, { table, row }: OnRow): RegExp {
  const what = table === 'attachment' ? String(row['name']) : whatOf(table, row);
  const said = filledIn(words, what);
  // Under a message that is read nobody has to be told which one it is.
  const whole = said.includes(what) || table === 'message' ? said : `${said} ${what}`;
  return new RegExp(`^${escaped(whole).replace(row.id, '[A-Z]+-\\d+')}$`);
}

/** What the page is about that the button stands on: a vacancy or a client, else a candidate. */
function pageFor(
  driver: ScreenDriver,
  at: Spot,
  on: OnRow | undefined,
  shape: Shape,
  input: AnyInput,
): { table: TableName; id: string } {
  const page = pageAt(at);
  if (at === 'from a message') return { table: 'message', id: String(input[messageField(shape)]) };
  if (on?.table === 'message') return { table: 'message', id: on.row.id };
  const find = (table: TableName, id: string) => driver.rows.find(table, id);
  // A row of a row, such as a question about a data request, says whose it is by that.
  const whose = on ? (on.row['candidate'] ?? pageOf('candidate', on.table, on.row, find)?.id) : input['candidate'];
  if (!page) return { table: 'candidate', id: String(whose ?? '') };
  const id = on ? pageOf(page, on.table, on.row, find)?.id : input[page];
  if (typeof id !== 'string') throw new Error(`The player does not know on the page of which ${page} to find “${at}”.`);
  return { table: page, id };
}

/** Goes to where the button stands and presses it. */
async function open(
  driver: ScreenDriver,
  { at, words }: Placed,
  on: OnRow | undefined,
  about: { table: TableName; id: string },
  input: AnyInput,
): Promise<void> {
  const part = tabOf(at);
  const [page, list] = [pageAt(at), listAt(at)];
  if (page) await toPage(driver, page, about.id, partOf(at));
  else if (at === 'over the candidates') {
    await searchCandidates(driver, input as InputOf<'search-candidates'>);
    await chooseColumns(driver, namesIn((input['columns'] ?? null) as string | null));
  } else if (at === 'over the selected') await choose(driver, namesIn(String(input['candidates'])));
  else if (at === 'on a saved search') {
    await toList(driver);
    await expand(driver, 'Saved searches');
  } else if (list) await toListSpot(driver, at, list, on?.row, input);
  else if (about.table === 'message') await openMessage(driver, about.id);
  else if (on?.table === 'attachment') await openMessage(driver, String(on.row['message']));
  else {
    await toCandidate(driver, about.id);
    if (part) await tab(driver, recordTabs[part]);
  }
  if (at === 'under More') await press(driver, 'More');
  await press(driver, on ? saidOn(words, on) : words);
}

async function inForm(driver: ScreenDriver, action: FormAction, input: AnyInput): Promise<void> {
  const { command, submit } = action;
  const shape = commands.get(command)?.shape ?? {};
  const button = buttonFor(action, shape, input);
  if (!button) throw new Error(`“${command}” has no button on the screen.`);
  const on = rowAt(driver, button.at, shape, input);
  const about = pageFor(driver, button.at, on, shape, input);
  const { candidate } = input;
  const person = isOnPerson(button.at) && typeof candidate === 'string' ? candidate : undefined;
  const words = person ? `${button.words} ${driver.nameOf(person)}` : button.words;
  await open(driver, { ...button, words }, on, about, input);
  const list = on ? undefined : listAt(button.at);
  const given =
    list === 'candidates'
      ? givenOnList(input)
      : button.at === 'over the suggestions'
        ? givenOnSuggestions(input)
        : list
          ? {}
          : {
              ...givenFrom(shape, on?.table ?? about.table, on?.row.id ?? about.id),
              ...(person && { candidate: person }),
            };
  const { leave_out: left, ...asked } = askedOf(shape, given);
  const [first, askedBack] = await inTurn(dialog(driver), asked, flat(shape, input));
  await fillFields(driver.input, dialog(driver), first, flat(shape, input), driver.nameOf);
  if (left) await leaveOut(driver, namesIn(String(input['leave_out'] ?? '')));
  const isAskedBack = Object.keys(askedBack).length > 0;
  if (isAskedBack && !action.asksAhead) await inDialog(driver, submit);
  if (isAskedBack) await fillFields(driver.input, dialog(driver), askedBack, flat(shape, input), driver.nameOf);
  await inDialog(driver, submit);
  await answered(driver, submit);
}

/** What stays as it is, or stays out, is taken off the list under the form, line by line. */
async function leaveOut({ page, input }: ScreenDriver, ids: readonly string[]): Promise<void> {
  for (const id of ids) await input.tick(page.getByRole('dialog').locator(`input[id$="-${id}"]`), false);
}

type Asked = Readonly<Record<string, Field>>;
/** What is filled in at once, and what the CRM asks back about once it was sent, such as whose name a merge keeps. */
async function inTurn(form: Control, asked: Asked, values: ReturnType<typeof flat>): Promise<[Asked, Asked]> {
  await form.waitFor();
  const back = new Set<string>();
  for (const [name, { column }] of Object.entries(asked))
    if (column.asked && (values[name] ?? null) !== null && (await form.getByLabel(column.label).count()) === 0)
      back.add(name);
  const those = (isBack: boolean): Asked =>
    Object.fromEntries(Object.entries(asked).filter(([name]) => back.has(name) === isBack));
  return [those(false), those(true)];
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
