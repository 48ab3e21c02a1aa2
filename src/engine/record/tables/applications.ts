/** Owns the table of applications: somebody answered a post of a vacancy, with which message, from where, and what they were told. */
import { day, needed, onlyFor, pick, refer, table, told } from '../column.ts';
import * as picks from '../picks.ts';

export const application = table(
  'application',
  'application',
  'APP',
  {
    candidate: needed(refer('Candidate', 'candidate')),
    vacancy: needed(refer('Vacancy', 'vacancy')),
    /** None once it went with another person who applied in the same message. */
    message: refer('Came with', 'message'),
    source: needed(pick('Source', picks.sources)),
    board: onlyFor(told(pick('Job board', picks.jobBoards), { hint: 'Where the person saw the post' }), 'source', [
      'Job board',
    ]),
    received_on: needed(day('Received')),
    /** What the person was told last, when and with which message. */
    outcome: pick('Answer', picks.applicationAnswers),
    answered_on: day('Answered'),
    answered_with: refer('Answered with', 'message'),
  },
  { about: '{candidate} for {vacancy}' },
);
