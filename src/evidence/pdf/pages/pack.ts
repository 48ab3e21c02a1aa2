/**
 * Owns the order of the pack, and laying it out again until the page numbers it prints are the ones it has.
 * Must never depend on the digests of its own pages; those are taken from what is laid out here.
 */
import type { Assessment } from '../../assessment/schema.ts';
import { takenBack } from '../../bundle/taken-back.ts';
import { Flow } from '../layout/flow.ts';
import type { Faces } from '../text/face.ts';
import { account } from './account.ts';
import { assessor, ownSheet } from './assessor.ts';
import type { Book } from './book.ts';
import { cover } from './cover.ts';
import { declaration } from './declaration.ts';
import { figures } from './figures.ts';
import { history } from './history.ts';
import { actionLog } from './log.ts';
import { matrix } from './matrix.ts';
import { questions } from './questions.ts';
import { rationales } from './rationales.ts';
import { record } from './record.ts';
import { packWords, running } from './running.ts';
import { searches } from './searches.ts';

const PARTS = [cover, matrix, history, account, questions, rationales, searches, figures, actionLog, declaration];

/**
 * Only the matrix can change its length with the numbers it prints, and only by a digit more in a cell, so the
 * second time is as a rule the last. Higher numbers make it longer, never shorter, so it does come to rest.
 */
const MOST_TIMES = 12;

/**
 * All pages of the pack, headers and footers included.
 * @throws Error if the page numbers do not come to rest
 */
export function layPack(
  paper: Omit<Book, 'pages' | 'placed' | 'takenBack'>,
  faces: Faces,
  assessment?: Assessment,
): Flow {
  let pages: ReadonlyMap<string, number> = new Map();
  const placed: Book['placed'] = new Map();
  const gone = takenBack(paper.content.log);
  for (let time = 0; time < MOST_TIMES; time++) {
    const book: Book = { ...paper, placed, takenBack: gone, pages };
    const flow = new Flow(faces);
    for (const part of PARTS) part(flow, book);
    ownSheet(flow);
    // In one file with its record, the filled in form stands where the blank one does.
    if (assessment) record(flow, assessment);
    else assessor(flow, book);
    const found = new Map([...flow.anchors].map(([key, { page }]) => [key, page + 1]));
    if (found.size === pages.size && [...found].every(([key, page]) => pages.get(key) === page)) {
      running(faces, flow.sheets, packWords(book));
      return flow;
    }
    pages = found;
  }
  throw new Error('The page numbers of the pack do not come to rest; please report this pack.');
}
