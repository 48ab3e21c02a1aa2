/** Owns the queries about messages and documents. Reads only; a restricted text is not handed out to a role that may not open it. */
import type { Cell } from '../../record/column.ts';
import { FULL_NAME } from '../list-index.ts';
import { mayOpen } from '../rules/access.ts';
import type { World } from '../world.ts';
import { counted, pageOf, wordsIn } from './page.ts';
import type { DocumentLine, DocumentPage, DocumentRecord, Given, MessageLine, MessageRecord } from './shapes.ts';

const LINE = `
  d.id, d.name, d.kind, d.folder, f.name AS folder_name, f.restricted, d.candidate, d.version, d.received_on, d.state, d.retention_rule, d.keep_until,
  ${FULL_NAME} AS candidate_name`;
const JOINED = 'JOIN folder f ON f.id = d.folder LEFT JOIN candidate c ON c.id = d.candidate';

type RawLine = Omit<DocumentLine, 'restricted'> & { restricted: number };
const lineOf = (row: RawLine): DocumentLine => ({
  ...row,
  restricted: row.restricted === 1,
  candidate_name: row.candidate ? row.candidate_name : null,
});

/** The few that a condition on `d` picks out by an index. */
export const documentLines = (world: World, where: string, cells: readonly Cell[]): DocumentLine[] =>
  world.db
    .rows<RawLine>(`SELECT ${LINE} FROM document d ${JOINED} WHERE ${where} ORDER BY d.folder, d.name, d.id`, cells)
    .map(lineOf);

export function documents(world: World, given: Given<'documents'>): DocumentPage {
  world.lists.documents.bringUpToDate();
  const words = wordsIn('l.text', given.words ?? '');
  const inFolder = (folder: string) => [{ sql: 'l.folder = ?', cells: [folder] }, ...words];
  const page = pageOf<RawLine>(world, {
    columns: LINE,
    list: 'document_list l',
    joined: `CROSS JOIN document d ON d.id = l.id ${JOINED}`,
    conditions: inFolder(given.folder),
    order: 'l.folder, l.name, l.id',
    most: given.most,
  });
  const folders = world.all('folder').map(({ id }): [string, number] => {
    const conditions = inFolder(id);
    const where = conditions.map(({ sql }) => `(${sql})`).join(' AND ');
    return [
      id,
      counted(
        world,
        `document_list l WHERE ${where}`,
        conditions.flatMap(({ cells }) => cells),
      ),
    ];
  });
  return { ...page, lines: page.lines.map(lineOf), folders: Object.fromEntries(folders) };
}

export function document(world: World, { id }: Given<'document'>): DocumentRecord | undefined {
  const [line] = documentLines(world, 'd.id = ?', [id]);
  if (!line) return undefined;
  const versions = world.where('document_version', 'document', id).sort((a, b) => b.number - a.number);
  return { ...line, versions: mayOpen(world, line.folder) ? versions : null };
}

export const messages = (world: World, { mailbox }: Given<'messages'>): MessageLine[] =>
  world.db
    .rows<Omit<MessageLine, 'read'> & { read: number }>(
      `SELECT id, mailbox, kind, sender, recipient, subject, on_day, at_time, read, (SELECT count(*) FROM attachment a WHERE a.message = m.id) AS attachments
       FROM message m WHERE mailbox = ? ORDER BY on_day DESC, at_time DESC, id DESC`,
      [mailbox],
    )
    .map((row) => ({ ...row, read: row.read === 1 }));

export function message(world: World, { id }: Given<'message'>): MessageRecord | undefined {
  const found = world.find('message', id);
  return found && { message: found, attachments: world.where('attachment', 'message', id) };
}
