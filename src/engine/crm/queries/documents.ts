/** Owns the queries about documents. Reads only; a restricted text is not handed out to a role that may not open it. */
import type { Cell } from '../../record/column.ts';
import type { Crm } from '../crm.ts';
import { FULL_NAME } from '../list-index.ts';
import { mayOpenDocument } from '../rules/access.ts';
import { counted, pageOf, quickly, wordsIn } from './page.ts';
import type { DocumentPage, DocumentRecord, DocumentSummary, QueryParams } from './shapes.ts';

const LINE = `
  d.id, d.name, d.kind, d.folder, f.name AS folder_name, f.restricted, d.candidate, d.version, d.received_on, d.state, d.retention_rule, d.keep_until,
  ${FULL_NAME} AS candidate_name`;
const JOINED = 'JOIN folder f ON f.id = d.folder LEFT JOIN candidate c ON c.id = d.candidate';

type RawLine = Omit<DocumentSummary, 'restricted'> & { restricted: number };
const attemptSummaryOf = (row: RawLine): DocumentSummary => ({
  ...row,
  restricted: row.restricted === 1,
  candidate_name: row.candidate ? row.candidate_name : null,
});

/** The few that a condition on `d` picks out by an index. */
export const documentLines = (crm: Crm, where: string, cells: readonly Cell[]): DocumentSummary[] =>
  crm.db
    .rows<RawLine>(`SELECT ${LINE} FROM document d ${JOINED} WHERE ${where} ORDER BY d.folder, d.name, d.id`, cells)
    .map(attemptSummaryOf);

export function documents(crm: Crm, params: QueryParams<'documents'>): DocumentPage {
  crm.lists.documents.bringUpToDate();
  const words = quickly(params.search ?? '', (typed) => wordsIn('l.text', typed));
  const inFolder = (folder: string) => [{ sql: 'l.folder = ?', cells: [folder] }, ...words];
  const page = pageOf<RawLine>(crm, {
    columns: LINE,
    list: 'document_list l',
    joined: `CROSS JOIN document d ON d.id = l.id ${JOINED}`,
    conditions: inFolder(params.folder),
    order: 'l.folder, l.name, l.id',
    most: params.most,
  });
  const folders = crm.all('folder').map(({ id }): [string, number] => {
    const conditions = inFolder(id);
    const where = conditions.map(({ sql }) => `(${sql})`).join(' AND ');
    return [
      id,
      counted(
        crm,
        `document_list l WHERE ${where}`,
        conditions.flatMap(({ cells }) => cells),
      ),
    ];
  });
  return { ...page, lines: page.lines.map(attemptSummaryOf), folders: Object.fromEntries(folders) };
}

export function document(crm: Crm, { id }: QueryParams<'document'>): DocumentRecord | undefined {
  const [line] = documentLines(crm, 'd.id = ?', [id]);
  if (!line) return undefined;
  const versions = crm.where('document_version', 'document', id).sort((a, b) => b.number - a.number);
  return { ...line, versions: mayOpenDocument(crm, id) ? versions : null };
}
