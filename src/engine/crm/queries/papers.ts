/** Owns the queries about papers besides their lists: what is wrong with a name, where the same paper lies already, what runs out. Reads only. */
import { addDays } from '../../kernel/date.ts';
import type { Row } from '../../record/catalogue.ts';
import { nameOf } from '../../record/names.ts';
import { nameFaults, rightName } from '../../record/naming-rule.ts';
import type { Crm } from '../crm.ts';
import { FULL_NAME } from '../list-index.ts';
import { SAME_PAPER } from '../quality/conditions.ts';
import { mayOpenDocument } from '../rules/access.ts';
import { heldBy } from '../rules/held.ts';
import { documentLines } from './documents.ts';
import { pageOf } from './page.ts';
import { type PaperCheck, type PaperGiven, RUNS_OUT_WITHIN, type RunsOut } from './paper-shapes.ts';
import type { DocumentSummary, Page, QueryParams } from './shapes.ts';

export function paperCheck(crm: Crm, given: PaperGiven): PaperCheck {
  const found = given.document ? crm.find('document', given.document) : undefined;
  const candidate = crm.find('candidate', given.candidate || found?.candidate || '');
  const client = crm.find('client', found?.client ?? '');
  const version = found ? found.version + (given.isNewer ? 1 : 0) : 1;
  const kind = given.kind || found?.kind || null;
  const whose = candidate
    ? { last: candidate.last_name, first: candidate.first_name, reference: candidate.id }
    : client && { last: client.name, first: null, reference: client.id };
  const paper = whose && { ...whose, kind, version, today: crm.today };
  const isMoved = found !== undefined && candidate !== undefined && candidate.id !== found.candidate;
  const body = isMoved ? currentText(crm, found) : crm.find('attachment', given.attachment ?? '')?.body;
  const [from, to] = [found?.folder ?? '', given.folder ?? ''].map((id) => crm.find('folder', id));
  return {
    faults: paper ? nameFaults(given.name, paper) : [],
    right: paper && rightName(paper),
    same: body && candidate ? sameText(crm, candidate.id, body) : undefined,
    opens: from?.restricted === 1 && to !== undefined && to.restricted === 0,
    moves:
      isMoved && found.candidate !== null
        ? {
            from: calledIn(crm, found.candidate),
            to: calledIn(crm, candidate.id),
            name: given.name,
            versions: found.version,
            held: heldBy(crm, found.candidate),
          }
        : undefined,
  };
}

const calledIn = (crm: Crm, candidate: string): string =>
  `${nameOf(crm.lookup, 'candidate', candidate) || 'A record without a name'} (${candidate})`;

/** Of a paper that cannot be opened nothing is said. */
const currentText = (crm: Crm, { id, version }: Row<'document'>): string | undefined =>
  mayOpenDocument(crm, id)
    ? crm.where('document_version', 'document', id).find(({ number }) => number === version)?.body
    : undefined;

/** Among the papers of one person: there are few. */
const sameText = (crm: Crm, candidate: string, body: string): DocumentSummary | undefined =>
  documentLines(
    crm,
    `d.candidate = ? AND EXISTS (SELECT 1 FROM document_version v WHERE v.document = d.id AND ${SAME_PAPER} = ?)`,
    [candidate, body.trim()],
  )[0];

export function runsOut(crm: Crm, { most }: QueryParams<'runsOut'>): Page<RunsOut> {
  const until = addDays(crm.today, RUNS_OUT_WITHIN);
  return pageOf<RunsOut>(crm, {
    columns: `r.id, r.kind, r.candidate, r.what, r.on_day, coalesce(nullif(${FULL_NAME}, ''), 'No name') AS candidate_name`,
    list: `(SELECT q.id, 'qualification' AS kind, q.candidate, q.title AS what, q.expires_on AS on_day
        FROM qualification q JOIN candidate x ON x.id = q.candidate AND x.state = 'Active' WHERE q.expires_on <= '${until}'
      UNION ALL SELECT d.id, 'document', d.candidate, d.name, d.keep_until
        FROM document d WHERE d.candidate IS NOT NULL AND d.state = 'Active' AND d.keep_until <= '${until}') r`,
    joined: 'JOIN candidate c ON c.id = r.candidate',
    conditions: [],
    order: 'r.on_day, r.id',
    most,
  });
}
