/** Owns putting one word in place of another in many records: where it stands as a word of its own, what stands there then. Never writes. */
import { escaped } from '../../kernel/pattern.ts';
import { fold } from '../../kernel/text.ts';
import type { replacedIn } from '../../record/picks.ts';
import type { Crm } from '../crm.ts';
import { FULL_NAME } from '../list-index.ts';

export interface Replaced {
  table: 'candidate' | 'skill' | 'tag';
  id: string;
  /** Whose it is. */
  name: string;
  before: string;
  after: string;
}
type Where = (typeof replacedIn)[number];

const COLUMNS: Readonly<Record<Where, { table: Replaced['table']; field: 'job_title' | 'name'; sql: string }>> = {
  'Job titles': {
    table: 'candidate',
    field: 'job_title',
    sql: `SELECT c.id, ${FULL_NAME} AS name, c.job_title AS text FROM candidate c WHERE c.state = 'Active' AND instr(fold(c.job_title), ?) > 0 ORDER BY c.id`,
  },
  'Names of skills': {
    table: 'skill',
    field: 'name',
    sql: "SELECT id, 'skill' AS name, name AS text FROM skill WHERE instr(fold(name), ?) > 0 ORDER BY id",
  },
  'Names of tags': {
    table: 'tag',
    field: 'name',
    sql: "SELECT id, 'tag' AS name, name AS text FROM tag WHERE instr(fold(name), ?) > 0 ORDER BY id",
  },
};
export const fieldOf = (where: Where) => COLUMNS[where];

/** Capitals make no difference in what is looked for. As it is put, where nothing is to stand in its place it goes. */
export function replacedBy(crm: Crm, where: Where, find: string, put: string): Replaced[] {
  if (fold(find) === '') return [];
  const { table, sql } = COLUMNS[where];
  const form = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(find.trim())}(?![\\p{L}\\p{N}])`, 'giu');
  return crm.db
    .rows<{ id: string; name: string; text: string }>(sql, [fold(find)])
    .map(({ id, name, text }) => ({
      ...{ table, id, name, before: text },
      after: text
        .replace(form, () => put.trim())
        .replace(/\s+/g, ' ')
        .trim(),
    }))
    .filter(({ before, after }) => before !== after);
}
