/**
 * Owns which field each column of a file goes into, as it is proposed: a person can change every one but those that are never used.
 * Must never look at a row.
 */
import { fold } from '../kernel/text.ts';
import { labelOf } from '../record/catalogue.ts';
import { mobile, readEmail, writtenForm } from '../record/formats.ts';
import { boardWords, type ImportedField, importedFields, neverUsed, type Target, WHOLE_NAME } from './column-words.ts';

/** `never`: is not offered to be used. `ask`: it could be more than one thing. Null: not used, unless a person says so. */
export type Proposal = Target | 'never' | 'ask' | null;
export interface ProposedColumn {
  /** Its name in the file; empty in a file without a header. */
  title: string;
  goesTo: Proposal;
}

/** A column's name without signs: "E-mail", "e_mail" and "email" are one, and so are "Phone No." and "Phone number", "Name(s)" and "Names". */
const plain = (title: string): string =>
  fold(title)
    .replace(/(?<=\p{L})[-.](?=\p{L})|\((?=s\))/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\be mail\b/, 'email')
    .replace(/ (?:no|num|nr)$/, ' number')
    .replace(/^(?:candidate|applicant|your|primary|personal) (?=.)/, '')
    .replace(/names$/, 'name');

const targets: ReadonlyMap<string, Target> = new Map([
  ...([...importedFields, WHOLE_NAME] as const).flatMap((target) =>
    boardWords[target].map((word): [string, Target] => [word, target]),
  ),
  ...importedFields.flatMap((field): [string, ImportedField][] => [
    [plain(field), field],
    [plain(labelOf('candidate', field)), field],
  ]),
]);
const never: ReadonlySet<string> = new Set(neverUsed.map(plain));

/** A first record in which somebody can be reached is a person and no header. */
export const isHeader = (cells: readonly string[]): boolean =>
  !cells.some((cell) => readEmail(cell) !== undefined || writtenForm(mobile, cell) !== undefined);

export function proposeColumns(titles: readonly string[]): ProposedColumn[] {
  const plainTitles = titles.map(plain);
  const found = plainTitles.map((title) => (never.has(title) ? 'never' : (targets.get(title) ?? null)));
  return titles.map((title, at) => {
    const goesTo = found[at] ?? null;
    const isTwice = (all: readonly unknown[], one: unknown) => all.filter((other) => other === one).length > 1;
    if (goesTo === 'never') return { title, goesTo };
    // The CRM's own word for a field comes before a board's.
    const own = goesTo !== null && goesTo !== WHOLE_NAME && plainTitles[at] === plain(labelOf('candidate', goesTo));
    const asked = isTwice(plainTitles, plainTitles[at]) || (goesTo !== null && isTwice(found, goesTo) && !own);
    return { title, goesTo: asked ? 'ask' : goesTo };
  });
}

/** In a file without a header every column is asked. */
export const askedColumns = (count: number): ProposedColumn[] =>
  Array.from({ length: count }, () => ({ title: '', goesTo: 'ask' }));
