/**
 * Owns the commands that do one thing to many candidates at once, and the one that takes a list out of the CRM.
 * `candidates`: their references, one after another. Must never say what a change does to one record; the handlers know.
 */

import { count, listWords } from '../kernel/phrases.ts';
import { lines, needed, pick, text, told } from '../record/column.ts';
import { exportFields } from '../record/export-fields.ts';
import { namesIn } from '../record/name-list.ts';
import { exportFormats } from '../record/picks.ts';
import { sayFilters } from '../record/search-filters.ts';
import { command, query } from './define.ts';
import { fields, makes, own } from './fields.ts';
import { sayWords, searchFields } from './search-fields.ts';

const candidates = own(needed(lines('Candidates')));
const MOST_NAMED = 5;

/** "3 candidates: CAND-0001, CAND-0002, CAND-0003"; of many the first few. */
function sayMany(list: string): string {
  const ids = namesIn(list);
  const more = ids.length - MOST_NAMED;
  return `${count(ids.length, 'candidate')}${ids.length > 0 ? ': ' : ''}${ids.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

export const addSkillToMany = command(
  'add-skill-to-many',
  { candidates, ...fields('candidate_skill', ['skill']) },
  (i) => `Add the skill ${i.skill || '(none)'} to ${sayMany(i.candidates)}`,
);
export const addTagToMany = command(
  'add-tag-to-many',
  { candidates, ...fields('candidate_tag', ['tag']) },
  (i) => `Add the tag ${i.tag || '(none)'} to ${sayMany(i.candidates)}`,
);
export const removeTagFromMany = command(
  'remove-tag-from-many',
  { candidates, ...fields('candidate_tag', ['tag']) },
  (i) => `Take the tag ${i.tag || '(none)'} off ${sayMany(i.candidates)}`,
);
export const changeOwnerOfMany = command(
  'change-owner-of-many',
  { candidates, ...fields('candidate', ['owner'], { owner: 'Somebody has to look after them.' }) },
  (i) => `Give ${sayMany(i.candidates)} to ${i.owner || '(nobody)'}`,
);
/** `id`: of the first entry; those of the others follow it. */
export const addManyToLonglist = command(
  'add-many-to-longlist',
  { id: makes('shortlist_entry'), ...fields('shortlist_entry', ['vacancy']), candidates },
  (i) => `Put on the longlist for the vacancy ${i.vacancy || '(none)'} ${sayMany(i.candidates)}`,
);

/** With `candidates` those; else all whom the search finds, which is everybody in daily use when it asks nothing. */
export const exportCandidates = query(
  'export-candidates',
  {
    candidates: own(lines('Candidates')),
    ...searchFields,
    fields: own(needed(lines('Fields'))),
    format: own(needed(pick('Format', exportFormats))),
    handed_to: own(needed(told(text('For whom'), { hint: 'Who gets the file, by name' }))),
    purpose: own(needed(told(lines('What for'), { hint: 'It stands in the access log' }))),
  },
  ({ candidates: list, words, boolean, fields: chosen, format, handed_to, purpose: _, ...filters }) => {
    const whom = list
      ? sayMany(list)
      : `the candidates${[sayWords(words, boolean) && ` for ${sayWords(words, boolean)}`, ...sayFilters({ ...filters, state: filters.state ?? 'Active' }).map((part) => `, ${part}`)].filter(Boolean).join('')}`;
    return `Export ${whom} as ${format || '(no format)'} for ${handed_to || '(nobody)'} with ${listWords(namesIn(chosen).map((field) => exportFields.get(field) ?? field)) || '(no fields)'}`;
  },
);
