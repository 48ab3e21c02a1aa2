/** Owns the queries about messages and documents. Reads only; a restricted text is not handed out to a role that may not open it. */
import { mayOpen } from '../rules/access.ts';
import type { World } from '../world.ts';
import type { DocumentLine, DocumentRecord, Given, MessageLine, MessageRecord } from './shapes.ts';

const LINES = `
  SELECT d.id, d.name, d.kind, d.folder, f.name AS folder_name, f.restricted, d.candidate, d.version, d.received_on, d.state, d.retention_rule, d.keep_until,
         trim(coalesce(c.first_name, '') || ' ' || coalesce(c.last_name, '')) AS candidate_name
  FROM document d JOIN folder f ON f.id = d.folder LEFT JOIN candidate c ON c.id = d.candidate
  ORDER BY f.id, d.name, d.id`;

export const documentLines = (world: World): DocumentLine[] =>
  world.db.rows<Omit<DocumentLine, 'restricted'> & { restricted: number }>(LINES).map((row) => ({
    ...row,
    restricted: row.restricted === 1,
    candidate_name: row.candidate ? row.candidate_name : null,
  }));

export function documents(world: World, given: Given<'documents'>): DocumentLine[] {
  const words = (given.words ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return documentLines(world).filter((row) => {
    const text = [row.id, row.name, row.kind, row.candidate_name, row.candidate].join(' ').toLowerCase();
    return (!given.folder || row.folder === given.folder) && words.every((word) => text.includes(word));
  });
}

export function document(world: World, { id }: Given<'document'>): DocumentRecord | undefined {
  const line = documentLines(world).find((row) => row.id === id);
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
