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
import { type Desk, dialog, inDialog, main, openMessage, press, rail, tab, toCandidate, toTab } from './ways.ts';

type Hand<N extends CommandName> = (desk: Desk, input: InputOf<N>) => Promise<void>;
type AnyInput = Readonly<Record<string, unknown>>;

/** The fields of a group that an input has under this name. */
function groupOf(command: CommandName, name: string): Readonly<Record<string, Field>> {
  const member = commands.get(command)?.shape[name];
  if (!member || !isGroup(member)) throw new Error(`“${command}” has no group “${name}”.`);
  return member.fields;
}

const own: { [N in OwnCommand]: Hand<N> } = {
  'open-message': (desk, { message }) => openMessage(desk, message),
  'open-attachment': async (desk, { attachment }) => {
    const { message, name } = desk.rows.get('attachment', attachment);
    await openMessage(desk, String(message));
    await press(desk, `Read ${name}`);
    desk.opened.add(attachment);
  },
  'open-candidate': (desk, { candidate }) => toCandidate(desk, candidate),
  'open-document': async (desk, { document }) => {
    const { candidate, name } = desk.rows.get('document', document);
    await toTab(desk, String(candidate), recordTabs.documents);
    await press(desk, new RegExp(`^${escaped(String(name))}`));
    await inDialog(desk, 'Close');
  },
  'register-candidate': async (desk, { profile }) => {
    // What was refused is on the screen still, as it was typed.
    if (!desk.page.url().includes('#new-candidate')) {
      await rail(desk, 'Candidates');
      await desk.touch.press(main(desk).getByRole('link', { name: 'New candidate' }));
    }
    await main(desk).getByRole('heading', { level: 1 }).waitFor();
    await fillFields(desk.touch, main(desk), groupOf('register-candidate', 'profile'), profile, desk.nameOf);
    await press(desk, 'Save record');
  },
  'update-candidate': async (desk, { candidate, changes }) => {
    await toCandidate(desk, candidate);
    await press(desk, 'Edit profile');
    await fillFields(desk.touch, main(desk), groupOf('update-candidate', 'changes'), changes, desk.nameOf);
    await press(desk, 'Save changes');
  },
  'add-skill': async (desk, { candidate, skill }) => {
    await toTab(desk, candidate, recordTabs.profile);
    const name = desk.nameOf(skill);
    const box = desk.page.getByRole('combobox', { name: 'Add a skill' });
    await desk.touch.type(box, name);
    await desk.touch.press(desk.page.getByRole('option', { name, exact: true }));
    await skills(desk).getByText(name, { exact: true }).waitFor();
  },
  'remove-skill': async (desk, { candidate, skill }) => {
    await toTab(desk, candidate, recordTabs.profile);
    await press(desk, `Remove ${desk.nameOf(skill)}`);
  },
  'complete-task': async (desk, { task }) => {
    const { candidate, title } = desk.rows.get('task', task);
    if (candidate) await toTab(desk, String(candidate), recordTabs.tasks);
    else await rail(desk, 'Tasks');
    await press(desk, `Mark as done: ${title}`);
  },
};
const skills = (desk: Desk) => desk.page.getByRole('list', { name: 'Skills' });

interface OnRow {
  table: TableName;
  row: KnownRow;
}
/** The row that a button at this spot is on; undefined where it is on none. */
function rowAt(desk: Desk, at: Spot, shape: Shape, input: AnyInput): OnRow | undefined {
  if (!at.startsWith('on ')) return undefined;
  for (const [name, member] of Object.entries(shape)) {
    if (isGroup(member) || member.role !== 'row') continue;
    const table = member.column.table as TableName;
    return { table, row: desk.rows.get(table, String(input[name])) };
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
async function open(desk: Desk, { at, words }: Placed, on: OnRow | undefined, input: AnyInput): Promise<void> {
  const part = tabOf(at);
  if (at === 'over all tasks') await rail(desk, 'Tasks');
  else if (on?.table === 'attachment') await openMessage(desk, String(on.row['message']));
  else {
    await toCandidate(desk, String(on ? on.row['candidate'] : input['candidate']));
    if (part) await tab(desk, recordTabs[part]);
  }
  if (at === 'under More') await press(desk, 'More');
  await press(desk, on ? saidOn(words, on) : words);
}

async function inForm(desk: Desk, { command, buttons, submit }: FormAction, input: AnyInput): Promise<void> {
  const shape = commands.get(command)?.shape ?? {};
  // What is about nobody begins where the form itself asks whom it is about.
  const button = buttons.find(({ at }) => (at === 'over all tasks') !== Boolean(input['candidate'])) ?? buttons[0];
  if (!button) throw new Error(`“${command}” has no button on the screen.`);
  const on = rowAt(desk, button.at, shape, input);
  await open(desk, button, on, input);
  const given = givenFrom(shape, on?.table ?? 'candidate', on?.row.id ?? String(input['candidate'] ?? ''));
  const asked = askedOf(shape, button.at === 'over all tasks' ? {} : given);
  await fillFields(desk.touch, dialog(desk), asked, flat(shape, input), desk.nameOf);
  await inDialog(desk, submit);
}

/** Does a command on the screen. @throws Error for a command that is not for the screen, with the reason */
export async function doOnScreen(desk: Desk, command: CommandName, input: AnyInput): Promise<void> {
  const action = Object.hasOwn(screenActions, command)
    ? screenActions[command as keyof typeof screenActions]
    : undefined;
  if (!action) throw new Error(`“${command}” moves the attempt itself; the player has its own way for it.`);
  if (action.kind === 'not on a screen') throw new Error(`“${command}” is not on a screen. ${action.why}`);
  if (action.kind === 'form') return inForm(desk, action, input);
  return (own[command as OwnCommand] as (desk: Desk, input: AnyInput) => Promise<void>)(desk, input);
}
