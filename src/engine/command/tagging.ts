/** Owns the commands that keep skills and tags in order: what the rules suggest, one word for another in many records, two skills as one. */
import { count } from '../kernel/phrases.ts';
import { lines, needed, number, pick, refer, text, told } from '../record/column.ts';
import { namesIn } from '../record/name-list.ts';
import { replacedIn } from '../record/picks.ts';
import { command } from './define.ts';
import { type Field, fields, own, reason, row } from './fields.ts';

/** Their references, one after another: `CAND-0001/SKILL-0003`. */
const suggestions = own(needed(lines('Suggestions')));
const many = (list: string): string => count(namesIn(list).length, 'suggestion');

export const acceptSuggestions = command(
  'accept-suggestions',
  { suggestions },
  (i) => `Accept ${many(i.suggestions)} from CVs`,
);
export const refuseSuggestions = command(
  'refuse-suggestions',
  { suggestions, ...fields('refused_suggestion', ['reason']) },
  (i) => `Refuse ${many(i.suggestions)} from CVs`,
);

/** `leave_out`: references of the records that stay as they are. */
export const replaceInMany = command(
  'replace-in-many',
  {
    where: own(needed(pick('Where', replacedIn))),
    find: own(needed(told(text('Word'), { hint: 'Where it stands as a word of its own, in capitals or not' }))),
    put: own(text('In its place')),
    leave_out: own({ ...lines('Left as they are'), asked: true }),
    ...reason(),
  },
  (i) =>
    i.put
      ? `Put “${i.put}” in place of “${i.find}” in ${i.where.toLowerCase()}`
      : `Take “${i.find}” out of ${i.where.toLowerCase()}`,
);

const other: Field<string, true> = { ...row('skill'), column: needed(refer('Skill that means the same', 'skill')) };
export const joinSkills = command(
  'join-skills',
  { skill: { ...row('skill'), column: needed(refer('Skill that is kept', 'skill')) }, other, ...reason() },
  (i) => `Make the skill ${i.other} one with ${i.skill}`,
);

/** `step`: the one that was shown before it was undone. Without it the way back does not reach lists of vacancies, as in logs of old. */
export const undoChangeOfMany = command(
  'undo-change-of-many',
  { step: own({ ...number('Step'), asked: true as const }), ...reason() },
  (i) => `Undo the last change of many${i.step === null ? '' : `, step ${i.step}`}`,
);
