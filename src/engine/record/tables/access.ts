/** Owns the tables about who may see what beside their role: who asked, what was opened for whom, and who from outside was sent away. */
import { day, lines, needed, pick, refer, table, text, told } from '../column.ts';
import * as picks from '../picks.ts';

/** Somebody whose role cannot open a paper asked for it. */
export const accessRequest = table(
  'access_request',
  'request for access',
  'AR',
  {
    document: needed(refer('Document', 'document')),
    candidate: refer('Candidate', 'candidate'),
    asked_by: needed(refer('Asked by', 'staff')),
    asked_of: needed(refer('Asked of', 'staff')),
    reason: needed(
      told(lines('What it is needed for'), { hint: 'Whoever answers reads this, and nothing of the paper' }),
    ),
    asked_on: needed(day('Asked')),
    answer: pick('Answer', picks.accessAnswers),
    answered_on: day('Answered'),
    answered_by: refer('Answered by', 'staff'),
    answer_reason: told(lines('Why'), { hint: 'It stands in the audit trail' }),
    told: told(lines('What they are told'), { hint: 'Nothing of the paper, and nothing of the person' }),
  },
  { about: '{document}' },
);

/** A paper is open for one member of staff, up to a day. It comes from whoever may decide that. */
export const accessGrant = table('access_grant', 'grant of access', 'AG', {
  document: needed(refer('Document', 'document')),
  candidate: refer('Candidate', 'candidate'),
  staff: needed(refer('For', 'staff')),
  granted_by: needed(refer('By', 'staff')),
  granted_on: needed(day('From')),
  until: day('Up to'),
});

/** Somebody who is no colleague wanted to know something of a person, and was told nothing of them. */
export const callerRefused = table(
  'caller_refused',
  'refused caller',
  'CR',
  {
    candidate: needed(refer('Candidate', 'candidate')),
    caller: needed(told(text('Who asked'), { hint: 'The name they gave, and a number or address if there is one' })),
    said_to_be: needed(
      told(text('Who they said they are'), { hint: 'For example: the partner, a landlord, a client' }),
    ),
    asked_for: needed(lines('What they asked for')),
    told: needed(told(lines('What they were told'), { hint: 'Not even whether we know the person' })),
    how: needed(pick('How they asked', picks.activityKinds)),
    happened_on: needed(day('When', 'past')),
    refused_by: needed(refer('Refused by', 'staff')),
  },
  { titled: ['said_to_be'] },
);
