/**
 * Owns where a command is done on the screen and what stands there before it is: the place, the form with its fields filled, the words of
 * a search. Pure, and by the table of screen actions; what is done by a screen of its own is told here in its own line.
 */
import { isGroup } from '../engine/command/fields.ts';
import { type CommandName, commands } from '../engine/command/registry.ts';
import type { TableName } from '../engine/record/catalogue.ts';
import type { Cell } from '../engine/record/column.ts';
import type { FormAction } from './action.ts';
import type { Route } from './address.ts';
import { type Cells, givenFrom } from './form-input.ts';
import { type AnyRow, whatOf } from './row-names.ts';
import { type OwnCommand, screenActions } from './screen-actions.ts';
import { tabOf } from './spots.ts';

/** What is known of the rows that a command is about, before it is done. */
export interface Known {
  on: { table: TableName; row: AnyRow } | null;
  candidate: AnyRow | null;
}
type Input = Readonly<Record<string, unknown>>;

export interface Doing {
  at: Route;
  /** The columns that are filled, to be marked. */
  fields: readonly string[];
  /** The form beside the screen, with what its fields begin with. */
  filling?: { action: FormAction; given: Cells; before: Cells | undefined; start: Cells; what: string };
  /** What stands in the form that a screen itself has. */
  typed?: { command: CommandName; given: Cells; cells: Cells };
  /** What is looked for over the list. */
  search?: Readonly<Record<string, string>>;
}

/** The cells that an input gives, those of its groups among them. */
function cellsOf(command: CommandName, input: Input): Record<string, Cell> {
  const shape = commands.get(command)?.shape ?? {};
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, member]): [string, Cell][] => {
      if (isGroup(member)) return Object.entries((input[name] ?? {}) as Record<string, Cell>);
      return member.role === 'value' && input[name] !== undefined ? [[name, input[name] as Cell]] : [];
    }),
  );
}

const record = (id: unknown, tab?: string): Route => ({ screen: 'candidates', id: String(id), ...(tab && { tab }) });

const own: {
  [N in OwnCommand]: (input: Input, known: Known) => Omit<Doing, 'fields'> & { fields?: readonly string[] };
} = {
  'open-message': ({ message }) => ({ at: { screen: 'inbox', id: String(message) } }),
  'open-attachment': (_, { on }) => ({ at: { screen: 'inbox', id: String(on?.row['message']) } }),
  'open-document': (_, { on }) => ({ at: record(on?.row['candidate'], 'documents') }),
  'open-candidate': ({ candidate }) => ({ at: record(candidate) }),
  'search-candidates': ({ words, ...filters }) =>
    !words && !filters['boolean'] && filters['state'] === 'In the bin'
      ? { at: { screen: 'archive', tab: 'bin' } }
      : !words && !filters['boolean'] && filters['state'] === 'Archived'
        ? { at: { screen: 'archive' } }
        : {
            at: { screen: 'candidates' },
            search: { search: String(words ?? ''), ...(filters as Record<string, string>) },
          },
  'search-documents': ({ folder }) => ({ at: { screen: 'documents', ...(folder ? { tab: String(folder) } : {}) } }),
  'register-candidate': ({ profile }) => ({
    at: { screen: 'new-candidate' },
    typed: { command: 'register-candidate', given: {}, cells: profile as Cells },
  }),
  'update-candidate': ({ candidate, changes }) => ({
    at: record(candidate, 'profile'),
    fields: Object.keys((changes ?? {}) as object),
  }),
  'add-skill': ({ candidate }) => ({ at: record(candidate, 'profile'), fields: ['skill'] }),
  'remove-skill': ({ candidate }) => ({ at: record(candidate, 'profile'), fields: ['skill'] }),
  'complete-task': (_, { on }) => ({
    at: on?.row['candidate'] ? record(on.row['candidate'], 'tasks') : { screen: 'tasks' },
  }),
  // From the bar over every screen; what it brings stands there.
  'end-day': () => ({ at: { screen: 'today' }, fields: [] }),
  // All questions stand under one another; what is kept of them is to be read there.
  'place-card': () => ({ at: { screen: 'questions' } }),
  'match-term': () => ({ at: { screen: 'questions' } }),
  'order-cards': () => ({ at: { screen: 'questions' } }),
  'write-answer': () => ({ at: { screen: 'questions' } }),
};

function inForm(action: FormAction, input: Input, { on, candidate }: Known): Doing {
  const button =
    action.buttons.find(({ at }) => (at === 'over all tasks') !== Boolean(input['candidate'])) ?? action.buttons[0];
  const onRow = button?.at.startsWith('on ') && on?.table !== 'candidate' ? on : null;
  const about = onRow ?? (candidate && { table: 'candidate' as const, row: candidate });
  const shape = commands.get(action.command)?.shape ?? {};
  const given = about ? givenFrom(shape, about.table, about.row.id) : {};
  const cells = Object.entries(cellsOf(action.command, input)).filter(([field]) => !Object.hasOwn(given, field));
  const start = Object.fromEntries(cells);
  const whose = onRow?.row['candidate'] ?? candidate?.id;
  return {
    at:
      onRow?.table === 'attachment'
        ? { screen: 'inbox', id: String(onRow.row['message']) }
        : whose
          ? record(whose, button && tabOf(button.at))
          : { screen: 'tasks' },
    fields: Object.keys(start),
    filling: {
      ...{ action, start, given },
      before: onRow?.table === 'attachment' ? undefined : onRow?.row,
      what: about ? (about.table === 'attachment' ? String(about.row['name']) : whatOf(about.table, about.row)) : '',
    },
  };
}

/** How a command is shown on the screen; undefined for one that is on none. */
export function doingOf(command: CommandName, input: Input, known: Known): Doing | undefined {
  const action = Object.hasOwn(screenActions, command)
    ? screenActions[command as keyof typeof screenActions]
    : undefined;
  if (!action) return undefined;
  if (action.kind === 'form') return inForm(action, input, known);
  const cells = cellsOf(command, input);
  return { fields: Object.keys(cells), ...own[command as OwnCommand](input, known) };
}
