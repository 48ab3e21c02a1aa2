/**
 * Owns whether somebody can still be found under the name they had, as people look: by the search of the list, and by a Boolean search, which
 * reads the texts and CVs as well. Must never say that nobody finds them because one way does not.
 */
import { parseBoolean } from '../../boolean/parse.ts';
import { listWords } from '../../kernel/phrases.ts';
import type { Row } from '../../record/catalogue.ts';
import { LONGEST } from '../../record/column.ts';
import { foundWords } from '../boolean/found-words.ts';
import { saySource } from '../boolean/say-source.ts';
import type { Crm } from '../crm.ts';
import { isFitting } from './candidates.ts';

export type FormerName = Pick<Row<'candidate'>, 'first_name' | 'last_name'>;

/** "Found", "Not found", or by which of the two and where: "Found by a Boolean search, in CV". */
export function stillFound(crm: Crm, id: string, { first_name, last_name }: FormerName, state: string): string {
  const names = [first_name, last_name].filter((name) => name !== null && name.trim() !== '') as string[];
  const search = names.join(' ').slice(0, LONGEST.line);
  if (search !== '' && isFitting(crm, id, { search, state })) return 'Found';
  const boolean = names.map((name) => `"${name.replaceAll('"', ' ').trim()}"`).join(' OR ');
  if (boolean === '' || !isFitting(crm, id, { boolean, state })) return 'Not found';
  const asked = parseBoolean(boolean);
  const tree = asked.ok ? asked.value.tree : undefined;
  const found = (tree && foundWords(crm, tree, [id]).get(id)) ?? [];
  const places = listWords([...new Set(found.map(({ source }) => saySource(source)))]);
  return `Found by a Boolean search${places ? `, in ${places}` : ''}`;
}
