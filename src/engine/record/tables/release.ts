/**
 * Owns the tables about the end of a record: what was decided about each part, who was told, the key of a pseudonym, and the figures that
 * are kept of people who are gone. Must never hold a word of somebody who was erased.
 */
import { day, flag, lines, needed, number, pick, refer, table, text, told } from '../column.ts';
import * as picks from '../picks.ts';

/** What a person decided of a record or of one part of it, under which rule. It is a note of a decision, and does nothing by itself. */
export const retentionDecision = table('retention_decision', 'decision of retention', 'RD', {
  candidate: needed(refer('Candidate', 'candidate')),
  part: told(text('Part'), {
    hint: 'Its reference, such as DOC-0702; empty for the record itself. The parts stand below.',
  }),
  decision: needed(pick('Decision', picks.retentionDecisions)),
  retention_rule: needed(refer('Retention rule', 'retention_rule')),
  release_on: told(day('Release date'), { hint: 'The day the rule lets it go; empty where no date can be named' }),
  asked: told(pick('Asked whether to stay', picks.poolAnswers), { note: 'talent pool' }),
  figures: flag('A figure of this record is wanted'),
  reason: needed(lines('Reason')),
  decided_on: needed(day('Decided')),
  decided_by: needed(refer('Decided by', 'staff')),
});

/** That a client who had something of the person was told that it is to go. */
export const recipientTold = table('recipient_told', 'note that a client was told', 'TOLD', {
  candidate: needed(refer('Candidate', 'candidate')),
  client: needed(refer('Client', 'client')),
  told_on: needed(day('Told', 'past')),
  how: needed(pick('How told', picks.activityKinds)),
});

/** That a client has had something of somebody who is gone: with the rows that said so went what it was. */
export const hadData = table(
  'had_data',
  'client who had something',
  'HAD',
  {
    candidate: needed(refer('Candidate', 'candidate')),
    client: needed(refer('Client', 'client')),
  },
  { figure: 'hidden' },
);

/** Who was who: while it is there, a code in place of a name is a pseudonym, and the record personal data. */
export const pseudonymKey = table('pseudonym_key', 'key of a pseudonym', 'KEY', {
  candidate: needed(refer('Candidate', 'candidate')),
  code: needed(text('Code')),
  first_name: text('First name'),
  last_name: text('Last name'),
  one_name: flag('This person has one name'),
  email: text('E-mail'),
  mobile: text('Mobile'),
  address: text('Address'),
  postcode: text('Postcode'),
  kept_by: needed(refer('Key kept by', 'staff')),
});

/** How many people who are gone had come so far, in which sector. */
export const keptFigure = table(
  'kept_figure',
  'figure of people who are gone',
  'FIG',
  {
    sector: pick('Sector', picks.sectors),
    came_to: needed(pick('Came as far as', picks.cameTo)),
    people: needed(number('People')),
  },
  { figure: 'hidden' },
);
