/** Owns the tables of the office itself: staff and roles, messages, settings. */
import { day, flag, lines, needed, pick, refer, table, text } from '../column.ts';
import { email } from '../formats.ts';
import * as picks from '../picks.ts';

export const role = table(
  'role',
  'role',
  'ROLE',
  {
    name: needed(text('Role')),
    sees_restricted: flag('May see restricted records'),
    may_erase: flag('May erase records'),
    /** Empty: it sees the archive, as every role did before one could be told not to. */
    archive: pick('Archived records', picks.archiveRights),
  },
  { titled: ['name'] },
);

export const staff = table(
  'staff',
  'member of staff',
  'STAFF',
  {
    name: needed(text('Name')),
    job_title: needed(text('Job title')),
    role: needed(refer('Role', 'role')),
    email: text('E-mail', email),
  },
  { titled: ['name'] },
);

export const message = table(
  'message',
  'message',
  'MSG',
  {
    mailbox: needed(pick('Mailbox', picks.mailboxes)),
    kind: needed(pick('Kind', picks.activityKinds)),
    sender: needed(text('From')),
    sender_address: text('Address'),
    recipient: needed(text('To')),
    subject: needed(text('Subject')),
    body: needed(lines('Message')),
    on_day: needed(day('Date')),
    at_time: needed(text('Time')),
    read: flag('Read'),
    candidate: refer('About', 'candidate'),
    client: refer('Client', 'client'),
    vacancy: refer('Vacancy', 'vacancy'),
    /** Whom it was written to, where the CRM knows them; the name as it stood then is the recipient. */
    to_candidate: refer('To a candidate', 'candidate'),
    to_contact: refer('To a contact', 'contact'),
    to_colleague: refer('To a colleague', 'staff'),
    recipient_address: text('To an address'),
    answers: refer('Answer to', 'message'),
  },
  { titled: ['subject'] },
);

/** A message as the office has written it once, with {fields} for what differs. Those of every office stand in standard-templates.ts. */
export const template = table(
  'template',
  'template',
  'TPL',
  {
    name: needed(text('Template')),
    written_for: needed(pick('For', picks.writtenFor)),
    kind: needed(pick('Kind', picks.messageKinds)),
    subject: text('Subject'),
    body: needed(lines('Message')),
  },
  { titled: ['name'] },
);

export const attachment = table(
  'attachment',
  'attachment',
  'ATT',
  {
    message: needed(refer('Message', 'message')),
    name: needed(text('File name')),
    kind: needed(pick('Kind', picks.documentKinds)),
    body: needed(lines('Text')),
    filed_as: refer('Filed as', 'document'),
  },
  { titled: ['name'] },
);

/** `today`: the sandbox's date. `last-day`: how far it can be moved. `agency`, `seed`: which made-up agency this is. `me`: who sits at the desk. */
export const setting = table(
  'setting',
  'setting',
  'SET',
  { value: needed(text('Value')) },
  // The day is told in the step's own sentence.
  { figure: 'hidden' },
);
