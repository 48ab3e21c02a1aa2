/**
 * Owns the handlers that do one thing to many candidates: all of them or, where one record cannot be changed, none. Each record gets its
 * own line in the audit trail. Who has it already is left as they are.
 */
import { numberOf, reference } from '../../kernel/ids.ts';
import { listWords } from '../../kernel/phrases.ts';
import { tables } from '../../record/catalogue.ts';
import { namesIn } from '../../record/name-list.ts';
import { type Crm, refuse } from '../crm.ts';
import { type ManyChange, MOST_AT_ONCE, planned } from '../rules/many.ts';
import { noteMove } from '../rules/stages.ts';
import { tagged } from '../rules/tagged.ts';
import { workedOn } from '../rules/worked-on.ts';
import type { Handler } from './handler.ts';

const MOST_NAMED = 5;

/** Those who get something new. Whoever stands in the way is named. */
function changing(crm: Crm, candidates: string, change: ManyChange): string[] {
  const ids = namesIn(candidates);
  if (ids.length > MOST_AT_ONCE)
    refuse(
      'candidates',
      `These are ${ids.length} records, and at most ${MOST_AT_ONCE} are changed at once. Choose fewer.`,
    );
  const plan = planned(crm, ids, change);
  const stopped = plan.filter(({ stops }) => stops !== null);
  if (stopped.length > 0) {
    const named = stopped
      .slice(0, MOST_NAMED)
      .map(({ id, name, stops }) => `${name ? `${name} (${id})` : id}: ${stops}`);
    const more = stopped.length - named.length;
    refuse('candidates', `Nothing was changed. Leave out ${listWords(named)}${more > 0 ? `, and ${more} more` : ''}.`);
  }
  return plan.filter(({ same }) => !same).map(({ id }) => id);
}

/** The same row as a single skill has, so that nobody has one twice. */
export const addSkillToMany: Handler<'add-skill-to-many'> = (crm, { candidates, skill }) => {
  for (const candidate of changing(crm, candidates, { kind: 'skill', to: skill }))
    crm.insert('candidate_skill', { id: `${candidate}/${skill}`, candidate, skill });
};

export const addTagToMany: Handler<'add-tag-to-many'> = (crm, { candidates, tag }) => {
  for (const candidate of changing(crm, candidates, { kind: 'tag', to: tag }))
    crm.insert('candidate_tag', { id: `${candidate}/${tag}`, candidate, tag });
};

/** Whoever has it not is left as they are. */
export const removeTagFromMany: Handler<'remove-tag-from-many'> = (crm, { candidates, tag }) => {
  for (const candidate of changing(crm, candidates, { kind: 'untag', to: tag }))
    for (const { id } of tagged(crm, candidate, tag)) crm.remove('candidate_tag', id, tag);
};

export const changeOwnerOfMany: Handler<'change-owner-of-many'> = (crm, { candidates, owner }) => {
  for (const candidate of changing(crm, candidates, { kind: 'owner', to: owner }))
    crm.update('candidate', candidate, { owner });
};

export const addManyToLonglist: Handler<'add-many-to-longlist'> = (crm, { id, vacancy, candidates }) => {
  workedOn(crm, vacancy);
  const { prefix } = tables.shortlist_entry;
  const first = numberOf(prefix, id) ?? refuse('id', `“${id}” is no number to count on from.`);
  for (const [at, candidate] of changing(crm, candidates, { kind: 'longlist', to: vacancy }).entries()) {
    crm.insert('shortlist_entry', {
      id: reference(prefix, first + at),
      vacancy,
      candidate,
      state: 'Longlisted',
      added_on: crm.today,
    });
    noteMove(crm, { vacancy, candidate }, null, 'Longlisted');
  }
};
