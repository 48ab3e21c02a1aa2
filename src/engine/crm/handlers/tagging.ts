/** Owns the handlers that accept and refuse what the rules suggest, replace a word in many records, make two skills one, and undo the last such change. */
import { count } from '../../kernel/phrases.ts';
import type { Row } from '../../record/catalogue.ts';
import { namesIn } from '../../record/name-list.ts';
import { type Crm, refuse } from '../crm.ts';
import { existing } from '../rules/checks.ts';
import { MOST_AT_ONCE } from '../rules/many.ts';
import { goBack, lastChange } from '../tagging/last-change.ts';
import { fieldOf, replacedBy } from '../tagging/replace.ts';
import { type Suggestion, suggestionsFor } from '../tagging/suggest.ts';
import type { Handler } from './handler.ts';

/** Only what the rules suggest still. */
function suggested(crm: Crm, list: string): Suggestion[] {
  const ids = namesIn(list);
  if (ids.length > MOST_AT_ONCE)
    refuse('suggestions', `These are ${ids.length} suggestions, and at most ${MOST_AT_ONCE} are answered at once.`);
  const people = [...new Set(ids.map((id) => id.split('/')[0] ?? ''))];
  const all = new Map(suggestionsFor(crm, people).map((one) => [one.id, one]));
  return ids.map((id) => all.get(id) ?? refuse('suggestions', `Nothing suggests ${id.slice(0, 60)} any more.`));
}

export const acceptSuggestions: Handler<'accept-suggestions'> = (crm, { suggestions }) => {
  for (const { kind, candidate, to } of suggested(crm, suggestions))
    if (kind === 'skill') crm.insert('candidate_skill', { id: `${candidate}/${to}`, candidate, skill: to });
    else crm.update('candidate', candidate, { sector: to as Row<'candidate'>['sector'] });
};

export const refuseSuggestions: Handler<'refuse-suggestions'> = (crm, { suggestions, reason }) => {
  crm.because(reason);
  for (const { id, kind, candidate, to } of suggested(crm, suggestions))
    crm.insert('refused_suggestion', {
      ...{ id: `RS-${id.replace(/^CAND-/, '')}`, candidate, reason, refused_on: crm.today, refused_by: crm.me },
      skill: kind === 'skill' ? to : null,
    });
};

export const replaceInMany: Handler<'replace-in-many'> = (crm, { where, find, put, leave_out, reason }) => {
  const left = new Set(namesIn(leave_out));
  const found = replacedBy(crm, where, find, put ?? '').filter(({ id }) => !left.has(id));
  if (found.length === 0) refuse('find', `“${find}” stands nowhere in them as a word of its own.`);
  if (found.length > MOST_AT_ONCE)
    refuse('find', `It stands in ${found.length} records, and at most ${MOST_AT_ONCE} are changed at once.`);
  const empty = found.find(({ after }) => after === '');
  if (empty) refuse('put', `Nothing would be left of “${empty.before}” (${empty.id}).`);
  crm.because(reason);
  const { table, field } = fieldOf(where);
  for (const { id, after } of found) crm.update(table, id, { [field]: after });
};

export const joinSkills: Handler<'join-skills'> = (crm, { skill, other, reason }) => {
  if (skill === other) refuse('other', 'These are the same skill. Choose the other one.');
  const [kept, gone] = [existing(crm, 'skill', skill), existing(crm, 'skill', other)];
  if (gone.same_as) refuse('other', `${gone.name} is one with another skill already.`);
  if (kept.same_as) refuse('skill', `${kept.name} is one with another skill. Choose that one.`);
  crm.because(reason);
  crm.update('skill', other, { same_as: skill });
  const having = new Map(crm.where('candidate_skill', 'skill', skill).map((row) => [row.candidate, row]));
  for (const row of crm.where('candidate_skill', 'skill', other)) {
    const twin = having.get(row.candidate);
    if (!twin) crm.update('candidate_skill', row.id, { skill });
    else {
      if (row.years !== null && twin.years === null) crm.update('candidate_skill', twin.id, { years: row.years });
      // The audit trail has what goes, so that it can come back.
      crm.update('candidate_skill', row.id, { years: null });
      crm.remove('candidate_skill', row.id);
    }
  }
};

/** What is out of sight stays as it is. */
export const undoChangeOfMany: Handler<'undo-change-of-many'> = (crm, given) =>
  crm.sight.seen(() => undoLast(crm, given));

const undoLast: Handler<'undo-change-of-many'> = (crm, { reason, step }) => {
  const last =
    lastChange(crm, step === null ? 'skills' : 'lists') ?? refuse('', 'Nothing was done to many records yet.');
  if (step !== null && last.step !== step)
    refuse('', `Step ${step} is not the last change of many any more. Look again at what would be taken back.`);
  if (last.kept.length === last.lines.length)
    refuse(
      '',
      `${count(last.lines.length, 'change')} of step ${last.step} cannot be taken back: somebody has worked on it since.`,
    );
  crm.because(reason);
  goBack(crm, last);
};
