/**
 * Owns what goes into a timeline, as one statement for each table that tells something: which rows are a person's, a client's or a
 * vacancy's, by an index, and what a line says of them. Must never read a row of anybody else: the agency may have a hundred thousand people.
 */
import type { TableName } from '../../../record/catalogue.ts';
import type { TimelineKind, TimelineSubject } from '../../../record/timeline-kinds.ts';

/** One table's part of a timeline; `x` is its row. */
export interface Branch {
  kind: TimelineKind;
  record: TableName;
  /** The ids of the rows of a subject, ?1; a subject without one has none of it. */
  ids: Partial<Record<TimelineSubject, string>>;
  on_day: string;
  /** The step that made it, where the trail does not know the row itself. */
  step?: string;
  /** Which of those rows tell a line; all, where nothing is said. */
  only?: string;
  /** What the line is: its kind of thing, in the words of the screen. */
  what: string;
  title: string;
  detail?: string;
  who?: string;
  at_time?: string;
  /** Whom it is about, where the row says so. */
  candidate?: string;
  vacancy?: string;
  is_sent?: string;
  /** It tells something of the row, and not that the row was made: the trail tells that. */
  tellsMade?: false;
}

const by = (table: TableName, column: string): string => `SELECT id FROM ${table} WHERE ${column} = ?1`;
const ofEach = (table: TableName, names: readonly TimelineSubject[]): Branch['ids'] =>
  Object.fromEntries(names.map((name) => [name, by(table, name)]));
/** Rows that belong to a client by its vacancies. */
const throughVacancies = (table: TableName): string =>
  `SELECT r.id FROM vacancy v CROSS JOIN ${table} r ON r.vacancy = v.id WHERE v.client = ?1`;
const ofVacancies = (table: TableName): Branch['ids'] => ({
  candidate: by(table, 'candidate'),
  vacancy: by(table, 'vacancy'),
  client: throughVacancies(table),
});
const nameOf = (column: string): string => `(SELECT s.name FROM staff s WHERE s.id = ${column})`;
const JOB =
  "(SELECT v.title || ', ' || c.name FROM vacancy v CROSS JOIN client c ON c.id = v.client WHERE v.id = x.vacancy)";

/** What came from an address that is theirs and of nobody else, and that nobody has filed under anybody. */
const FROM_CANDIDATE = `SELECT m.id FROM candidate c CROSS JOIN message m ON m.sender_address = c.email COLLATE NOCASE
  WHERE c.id = ?1 AND m.candidate IS NULL AND NOT EXISTS (SELECT 1 FROM candidate o WHERE o.email = c.email AND o.id <> c.id)`;
const FROM_CONTACTS = `SELECT m.id FROM contact t CROSS JOIN message m ON m.sender_address = t.email COLLATE NOCASE
  WHERE t.client = ?1 AND m.client IS NULL AND NOT EXISTS (SELECT 1 FROM contact o WHERE o.email = t.email AND o.client <> t.client)`;
/** A vacancy was taken from a message: that and what answers it are about it, though neither was filed. */
const BRIEFS = 'SELECT b.message AS id FROM brief b WHERE b.vacancy = ?1';
const ANSWERED = 'SELECT m.id FROM brief b CROSS JOIN message m ON m.answers = b.message WHERE b.vacancy = ?1';
const OF_ITS_VACANCIES =
  'SELECT b.message AS id FROM vacancy v CROSS JOIN brief b ON b.vacancy = v.id WHERE v.client = ?1';

const messages: Branch = {
  kind: 'Messages',
  record: 'message',
  ids: {
    candidate: `${by('message', 'candidate')} UNION ${by('message', 'to_candidate')} UNION ${FROM_CANDIDATE}`,
    client: `${by('message', 'client')} UNION ${throughVacancies('message')} UNION ${OF_ITS_VACANCIES} UNION ${FROM_CONTACTS}`,
    vacancy: `${by('message', 'vacancy')} UNION ${BRIEFS} UNION ${ANSWERED}`,
  },
  on_day: 'x.on_day',
  at_time: 'x.at_time',
  what: "x.kind || CASE x.mailbox WHEN 'Sent' THEN ' to ' || x.recipient ELSE ' from ' || x.sender END",
  title: 'x.subject',
  detail: 'x.body',
  candidate: 'x.candidate',
  vacancy: 'x.vacancy',
  is_sent: "x.mailbox = 'Sent'",
};
const notices: Branch = {
  kind: 'Messages',
  record: 'privacy_notice',
  ids: ofEach('privacy_notice', ['candidate']),
  on_day: 'x.sent_on',
  what: "'Privacy notice, ' || x.how",
  title: 'x.version',
};
const activities: Branch = {
  kind: 'Calls and notes',
  record: 'activity',
  ids: {
    ...ofEach('activity', ['candidate', 'vacancy']),
    client: `${by('activity', 'client')} UNION ${throughVacancies('activity')}`,
  },
  on_day: 'x.happened_on',
  what: 'x.kind',
  title: 'x.subject',
  detail: 'x.body',
  who: nameOf('x.author'),
  candidate: 'x.candidate',
  vacancy: 'x.vacancy',
};
const papers: Branch = {
  kind: 'Papers',
  record: 'document',
  ids: ofEach('document', ['candidate', 'client']),
  on_day:
    "coalesce(x.received_on, (SELECT min(d.filed_on) FROM document_version d WHERE d.document = x.id), '0000-00-00')",
  what: 'x.kind',
  title: 'x.name',
  candidate: 'x.candidate',
};
const tasks: Branch = {
  kind: 'Tasks',
  record: 'task',
  ids: {
    ...ofEach('task', ['candidate', 'vacancy']),
    client: `${by('task', 'client')} UNION ${throughVacancies('task')}`,
  },
  on_day: 'x.due_on',
  what: "CASE x.state WHEN 'Open' THEN 'Task, to be done' ELSE 'Task, ' || lower(x.state) END",
  title: 'x.title',
  detail: 'x.detail',
  who: nameOf('x.owner'),
  candidate: 'x.candidate',
  vacancy: 'x.vacancy',
};
const listed: Branch = {
  kind: 'Stages',
  record: 'shortlist_entry',
  ids: ofVacancies('shortlist_entry'),
  on_day: 'x.added_on',
  what: "'Put on the list'",
  title: JOB,
  detail: 'coalesce(x.left_out_because, x.left_out_for, x.rationale)',
  candidate: 'x.candidate',
  vacancy: 'x.vacancy',
};
/** Rows of the agency have no moves from before; that somebody came on the list is told by the entry. */
const moves: Branch = {
  kind: 'Stages',
  record: 'stage',
  ids: ofVacancies('stage'),
  only: 'x.before IS NOT NULL',
  on_day: 'x.moved_on',
  // The CRM keeps a move without a line of its own in the trail; the change of the entry has one. It orders the day, and tells nothing.
  step: `(SELECT max(a.step) FROM audit a WHERE a.candidate = x.candidate AND a.record = 'shortlist_entry' AND a.on_day = x.moved_on
    AND CASE WHEN x.after IS NULL THEN a.action = 'remove' ELSE a.field = 'state' AND a.before IS x.before AND a.after = x.after END)`,
  what: "CASE WHEN x.after IS NULL THEN 'Taken off the list' ELSE 'From ' || x.before || ' to ' || x.after END",
  title: JOB,
  who: nameOf('x.moved_by'),
  candidate: 'x.candidate',
  vacancy: 'x.vacancy',
};
const permissions: Branch = {
  kind: 'Stages',
  record: 'permission',
  ids: ofVacancies('permission'),
  on_day: 'x.given_on',
  what: "'Permission to submit, ' || x.how",
  title: JOB,
  candidate: 'x.candidate',
  vacancy: 'x.vacancy',
};
const submissions: Branch = {
  kind: 'Stages',
  record: 'submission',
  ids: ofVacancies('submission'),
  on_day: 'x.sent_on',
  what: "'Submitted'",
  title: JOB,
  detail: 'x.what_was_sent',
  candidate: 'x.candidate',
  vacancy: 'x.vacancy',
};
/** On the day it was made; of one that was made before moves were kept, on the day it started. */
const placements: Branch = {
  kind: 'Stages',
  record: 'placement',
  ids: ofEach('placement', ['candidate', 'client', 'vacancy']),
  on_day: `coalesce((SELECT max(s.moved_on) FROM stage s WHERE s.candidate = x.candidate AND s.vacancy = x.vacancy AND s.after = 'Placed'),
    x.started_on, x.ended_on, '0000-00-00')`,
  what: "'Placement, ' || x.state",
  title: "x.job_title || ', ' || (SELECT c.name FROM client c WHERE c.id = x.client)",
  candidate: 'x.candidate',
  vacancy: 'x.vacancy',
};

const applied: Branch = {
  kind: 'Stages',
  record: 'application',
  ids: ofVacancies('application'),
  on_day: 'x.received_on',
  what: "'Applied, ' || coalesce(x.board, lower(x.source))",
  title: JOB,
  detail: 'x.outcome',
  candidate: 'x.candidate',
  vacancy: 'x.vacancy',
};

/** What closed a data request went out to the person, and is kept with the request. */
const replies: Branch = {
  kind: 'Messages',
  record: 'data_request',
  ids: ofEach('data_request', ['candidate']),
  only: 'x.closed_on IS NOT NULL AND x.reply IS NOT NULL',
  on_day: 'x.closed_on',
  step: "(SELECT max(a.step) FROM audit a WHERE a.record_id = x.id AND a.record = 'data_request' AND a.field = 'reply')",
  what: "'Reply to the data request ' || x.id",
  title: "x.kind || ', ' || lower(x.state)",
  detail: 'x.reply',
  candidate: 'x.candidate',
  is_sent: '1',
  tellsMade: false,
};

/** Rows of tables that tell their own line. */
export const branches: readonly Branch[] = [
  messages,
  notices,
  activities,
  papers,
  tasks,
  listed,
  moves,
  permissions,
  submissions,
  placements,
  applied,
  replies,
];
