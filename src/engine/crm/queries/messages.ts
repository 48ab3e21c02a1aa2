/** Owns the queries about messages: a mailbox, and one message with what belongs to it. Reads only. */
import { nameOf } from '../../record/names.ts';
import type { Crm } from '../crm.ts';
import { pageOf } from './page.ts';
import { type MessageRecord, type MessageSummary, PAGE, type Page, type QueryParams } from './shapes.ts';

const MESSAGE = `m.id, m.mailbox, m.kind, m.sender, m.recipient, m.subject, m.on_day, m.at_time, m.read,
  (SELECT count(*) FROM attachment a WHERE a.message = m.id) AS attachments`;
type RawMessage = Omit<MessageSummary, 'read'> & { read: number };
const summaryOf = (row: RawMessage): MessageSummary => ({ ...row, read: row.read === 1 });

/** From what it answers on back to the first, and what answers it; nothing goes round, since a message answers one that was there. */
const threadOf = (crm: Crm, id: string): MessageSummary[] =>
  crm.db
    .rows<RawMessage>(
      `WITH RECURSIVE before(id) AS (
         SELECT answers FROM message WHERE id = ?1 UNION SELECT m.answers FROM before b JOIN message m ON m.id = b.id),
       after(id) AS (SELECT id FROM message WHERE answers = ?1 UNION SELECT m.id FROM after a JOIN message m ON m.answers = a.id)
       SELECT ${MESSAGE} FROM (SELECT id FROM before UNION SELECT id FROM after) t CROSS JOIN message m ON m.id = t.id
       ORDER BY m.on_day, m.at_time, m.id LIMIT ${PAGE}`,
      [id],
    )
    .map(summaryOf);

export function messages(crm: Crm, { mailbox, most }: QueryParams<'messages'>): Page<MessageSummary> {
  const page = pageOf<RawMessage>(crm, {
    columns: MESSAGE,
    list: 'message m',
    joined: '',
    conditions: [{ sql: 'm.mailbox = ?', cells: [mailbox] }],
    order: 'm.on_day DESC, m.at_time DESC, m.id DESC',
    most,
  });
  return { ...page, lines: page.lines.map(summaryOf) };
}

export function message(crm: Crm, { id }: QueryParams<'message'>): MessageRecord | undefined {
  const found = crm.find('message', id);
  if (!found) return undefined;
  const name = (table: 'candidate' | 'client' | 'vacancy') =>
    (found[table] && nameOf(crm.lookup, table, found[table])) ?? found[table];
  return {
    message: found,
    attachments: crm.where('attachment', 'message', id),
    thread: threadOf(crm, id),
    about: { candidate: name('candidate'), client: name('client'), vacancy: name('vacancy') },
    requests: crm.where('data_request', 'message', id),
    applications: crm.where('application', 'message', id),
    vacancies: crm.db.rows(
      'SELECT v.id, v.title, v.state FROM brief b JOIN vacancy v ON v.id = b.vacancy WHERE b.message = ? ORDER BY length(v.id), v.id',
      [id],
    ),
  };
}
