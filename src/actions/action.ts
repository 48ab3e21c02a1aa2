/**
 * Owns what a line of the table of screen actions says: how one command is done on the screen.
 * Must never say what a field is: that is the command's own description (engine/command).
 */
import type { CommandName, InputOf } from '../engine/command/registry.ts';
import type { Row } from '../engine/record/catalogue.ts';
import type { Cell } from '../engine/record/column.ts';
import type { Screen } from './address.ts';
import type { RecordTab, Spot } from './spots.ts';

export type RecordState = Row<'candidate'>['state'];
export type IconName =
  | 'add'
  | 'change'
  | 'remove'
  | 'keep'
  | 'archive'
  | 'bin'
  | 'restore'
  | 'report'
  | 'write'
  | 'answer'
  | 'move'
  | 'ask'
  | 'version'
  | 'tag'
  | 'erase'
  | 'anonymise'
  | 'code'
  | 'merge'
  | 'apart'
  | 'none';

/** A button; `{what}` in its words is what the row is called: "Remove the job Driver". */
export interface Placed {
  at: Spot;
  words: string;
  /** Shown as its icon alone, in rows; the words are for those who hear it. */
  small?: true;
  /** Shown in these few words, in rows where there is room for them; the words are for those who hear it. They begin alike. */
  brief?: string;
}

/** Done in a form beside the screen. `{what}` in a text is what it is done to: "Ellis Okafor", "the job Driver". */
export interface FormAction {
  kind: 'form';
  command: CommandName;
  buttons: readonly Placed[];
  icon: IconName;
  title: string;
  about?: string;
  /** The words on the button that does it. */
  submit: string;
  danger?: true;
  /** It ends what it is done to: its button stands apart from the others, and last. */
  ends?: true;
  /** States of a candidate's record in which it makes sense; in daily use, when nothing is said. */
  when?: readonly RecordState[];
  /** Cells that a row must have for the action to make sense on it; of several, any. */
  where?: Readonly<Record<string, Cell | boolean | readonly Cell[]>>;
  /** On the page of a vacancy it makes sense only while that is worked on: what is filled or closed is opened again first. */
  whileOpen?: true;
  /** The screen of the record that it makes, which is shown afterwards. */
  opens?: Screen;
  /** What is filled in is a message: a template can be put into it. */
  letter?: true;
  /** Fields that begin with the sandbox's date. */
  today?: readonly string[];
  /** What other fields begin with. */
  begins?: Readonly<Record<string, Cell>>;
  /** Fields that are asked back stand there as soon as what they follow from is filled in, before anything is sent. */
  asksAhead?: true;
  /** The part of the record that shows what came of it. */
  tab?: RecordTab;
}

/** Done where it stands, by a screen or a control of its own; `by` says which. */
export interface OwnAction {
  kind: 'own';
  by: string;
}
/** What the line of a command may say: its form, or whose it is. */
export type ScreenAction<N extends CommandName> = FormOf<N> | OwnAction;
type FormOf<N extends CommandName> = FormAction & { command: N };

export const inForm = <N extends CommandName>(
  command: N,
  action: Omit<FormAction, 'kind' | 'command' | 'today'> & { today?: readonly (keyof InputOf<N> & string)[] },
): FormOf<N> => ({ kind: 'form', command, ...action });

/** Putting a row of one kind in; `what` is that kind in plain words, without an article: "job". */
export const addition = <N extends CommandName>(
  command: N,
  what: string,
  at: Spot | readonly Placed[],
  more: Pick<FormAction, 'when' | 'tab' | 'whileOpen'> = {},
): FormOf<N> =>
  inForm(command, {
    buttons: typeof at === 'string' ? [{ at, words: `Add a ${what}` }] : at,
    icon: 'add',
    title: `Add a ${what}`,
    submit: `Add the ${what}`,
    ...more,
  });

/** Changing a row where it stands. */
export const change = <N extends CommandName>(
  command: N,
  what: string,
  at: Spot,
  more: Pick<FormAction, 'about' | 'whileOpen'> = {},
): FormOf<N> =>
  inForm(command, {
    buttons: [{ at, words: 'Change {what}', small: true }],
    icon: 'change',
    title: `Change the ${what}`,
    submit: 'Save changes',
    ...more,
  });

/** Taking a row out: for good, so it is asked once. */
export const removal = <N extends CommandName>(
  command: N,
  at: Spot,
  more: Pick<FormAction, 'when' | 'where' | 'whileOpen'> = {},
): FormOf<N> =>
  inForm(command, {
    buttons: [{ at, words: 'Remove {what}', small: true }],
    icon: 'remove',
    title: 'Remove {what}?',
    about: 'It is taken out of the record. The audit trail keeps a line that it was there.',
    submit: 'Remove',
    danger: true,
    ...more,
  });

export const ownAction = (by: string): OwnAction => ({ kind: 'own', by });

/** Whether an action makes sense on a row as it is; on none, when it needs one. */
export const fits = (
  { where = {} }: Pick<FormAction, 'where'>,
  row: Readonly<Record<string, Cell>> | undefined,
): boolean =>
  Object.entries(where).every(([field, value]) => [value].flat().some((fitting) => fitting === row?.[field]));

/** Words with what it is done to put in. */
export const filledIn = (words: string, what: string): string => words.replaceAll('{what}', what);
