/**
 * Owns where a command is done on the screen and what stands there before it is: the place, the form with its fields filled, the words of
 * a search. Pure, and by the table of screen actions; what is done by a screen of its own is told here in its own line.
 */
import { isGroup } from '../engine/command/fields.ts';
import { type CommandName, commands } from '../engine/command/registry.ts';
import type { TableName } from '../engine/record/catalogue.ts';
import type { Cell } from '../engine/record/column.ts';
import { filterNames, type GivenSearch } from '../engine/record/search-filters.ts';
import type { FormAction } from './action.ts';
import type { Route } from './address.ts';
import { buttonFor } from './button-for.ts';
import { type Cells, givenFrom, madeBy, messageField } from './form-input.ts';
import { type AnyRow, whatOf } from './row-names.ts';
import { type OwnCommand, screenActions } from './screen-actions.ts';
import { isOnPerson, listAt, type Page, pageAt, pages, partOf, tabOf, withinOf } from './spots.ts';

/** What is known of the rows that a command is about, before it is done. */
export interface Known {
  on: { table: TableName; row: AnyRow } | null;
  candidate: AnyRow | null;
  /** The vacancy or client on whose page it is done. */
  pages?: { readonly [P in Page]?: AnyRow | undefined };
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
  /** What is looked for over the list of candidates, and over another list. */
  search?: GivenSearch;
  listed?: { list: 'clients' | 'vacancies' | 'documents'; search: Readonly<Record<string, string>> };
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

/** What is empty is not looked for. */
const lookedFor = (search: Input): GivenSearch =>
  Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );

const lookedForIn = (list: NonNullable<Doing['listed']>['list'], search: Input): Pick<Doing, 'listed'> => ({
  listed: {
    list,
    search: Object.fromEntries(Object.entries(lookedFor(search)).map(([name, value]) => [name, String(value)])),
  },
});

const own: {
  [N in OwnCommand]: (input: Input, known: Known) => Omit<Doing, 'fields'> & { fields?: readonly string[] };
} = {
  'open-message': ({ message }) => ({ at: { screen: 'inbox', id: String(message) } }),
  'open-attachment': (_, { on }) => ({ at: { screen: 'inbox', id: String(on?.row['message']) } }),
  'open-document': (_, { on }) => ({ at: record(on?.row['candidate'], 'documents') }),
  'open-candidate': ({ candidate }) => ({ at: record(candidate) }),
  'match-candidates': ({ vacancy }) => ({ at: { screen: 'vacancies', id: String(vacancy), tab: 'match' } }),
  'search-candidates': ({ words, ...filters }) =>
    !words && !filters['boolean'] && filters['state'] === 'In the bin'
      ? { at: { screen: 'archive', tab: 'bin' } }
      : !words && !filters['boolean'] && filters['state'] === 'Archived'
        ? { at: { screen: 'archive' } }
        : {
            at: { screen: 'candidates' },
            search: lookedFor({ words, ...filters }),
          },
  'export-candidates': ({ candidates, fields, format, handed_to, purpose, ...search }) => ({
    at: { screen: 'candidates' },
    search: candidates ? {} : lookedFor(search),
    fields: [],
  }),
  'search-documents': ({ folder, words }) => ({
    at: { screen: 'documents', ...(folder ? { id: String(folder) } : {}) },
    ...lookedForIn('documents', { words }),
  }),
  'search-clients': (input) => ({ at: { screen: 'clients' }, ...lookedForIn('clients', input) }),
  'search-vacancies': (input) => ({ at: { screen: 'vacancies' }, ...lookedForIn('vacancies', input) }),
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
  'look-at-client': ({ client }) => ({ at: { screen: 'clients', id: String(client) } }),
  'look-at-vacancy': ({ vacancy }) => ({ at: { screen: 'vacancies', id: String(vacancy) } }),
  'import-candidates': () => ({ at: { screen: 'quality', tab: 'imports' }, fields: [] }),
  'end-day': () => ({ at: { screen: 'today' }, fields: [] }),
  // All questions stand under one another; what is kept of them is to be read there.
  'place-card': () => ({ at: { screen: 'questions' } }),
  'match-term': () => ({ at: { screen: 'questions' } }),
  'order-cards': () => ({ at: { screen: 'questions' } }),
  'write-answer': () => ({ at: { screen: 'questions' } }),
};

/** What was ticked in a list of suggestions when a form is opened over it. */
export const givenOnSuggestions = (input: Input): Cells => ({ suggestions: (input['suggestions'] ?? null) as Cell });

/** What stands over the list already when a form is opened there: what is looked for, or who was chosen. */
export const givenOnList = (input: Input): Cells =>
  Object.fromEntries(
    (input['candidates'] === undefined ? ['words', 'boolean', ...filterNames, 'columns'] : ['candidates']).map(
      (name) => [name, (input[name] ?? null) as Cell],
    ),
  );

function inForm(action: FormAction, input: Input, { on, candidate, pages: known = {} }: Known): Doing {
  const shape = commands.get(action.command)?.shape ?? {};
  const button = buttonFor(action, shape, input);
  const onRow = button?.at.startsWith('on ') && !isOnPerson(button.at) && on?.table !== 'candidate' ? on : null;
  const page = button && pageAt(button.at);
  const part = button && partOf(button.at);
  const whosePage = page && known[page];
  const about =
    onRow ??
    (page
      ? whosePage && { table: page, row: whosePage }
      : button && !listAt(button.at) && candidate && { table: 'candidate' as const, row: candidate });
  const isOnList = !onRow && button && listAt(button.at) === 'candidates';
  const fromMessage = button?.at === 'from a message' ? messageField(shape) : undefined;
  const given = isOnList
    ? givenOnList(input)
    : fromMessage !== undefined
      ? { [fromMessage]: (input[fromMessage] ?? null) as Cell }
      : button?.at === 'over the suggestions'
        ? givenOnSuggestions(input)
        : {
            ...(about && givenFrom(shape, about.table, about.row.id)),
            ...(button && isOnPerson(button.at) && candidate && { candidate: candidate.id }),
          };
  const cells = Object.entries(cellsOf(action.command, input)).filter(([field]) => !Object.hasOwn(given, field));
  const start = Object.fromEntries(cells);
  const whose = onRow?.row['candidate'] ?? candidate?.id;
  const at = (): Route => {
    const list = button && listAt(button.at);
    if (onRow?.table === 'attachment') return { screen: 'inbox', id: String(onRow.row['message']) };
    if (onRow?.table === 'message') return { screen: 'inbox', id: onRow.row.id };
    if (fromMessage !== undefined) return { screen: 'inbox', id: String(input[fromMessage]) };
    if (page) return { screen: pages[page], ...(whosePage && { id: whosePage.id }), ...(part && { tab: part }) };
    const within = button && withinOf(button.at);
    if (list) return { screen: list, ...(within && { tab: within }) };
    return whose ? record(whose, button && tabOf(button.at)) : { screen: 'tasks' };
  };
  return {
    at: at(),
    fields: Object.keys(start),
    filling: {
      ...{ action, start, given },
      before: madeBy(shape) ? undefined : onRow?.row,
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
