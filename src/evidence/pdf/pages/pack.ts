/**
 * Owns the order of the pack, and laying it out again, where it may come out otherwise, until the page numbers it prints are the ones it has.
 * Must never depend on the digests of its own pages; those are taken from what is laid out here.
 */
import type { Assessment } from '../../assessment/schema.ts';
import { takenBack } from '../../bundle/taken-back.ts';
import { Flow, type Stand, type Stretch } from '../layout/flow.ts';
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

type Part = (flow: Flow, book: Book) => void;
const PARTS: readonly Part[] = [
  cover,
  matrix,
  history,
  account,
  questions,
  rationales,
  searches,
  figures,
  actionLog,
  declaration,
];

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
  paper: Omit<Book, 'pages' | 'final' | 'placed' | 'takenBack'>,
  faces: Faces,
  assessment?: Assessment,
): Flow {
  // In one file with its record, the filled in form stands where the blank one does.
  const last: Part = assessment ? (flow) => record(flow, assessment) : assessor;
  const parts = [...PARTS, ownSheet, last].map((part) => new LaidPart(part));
  const final: Book['final'] = { pages: new Map() };
  const whole = { ...paper, final, placed: new Map(), takenBack: takenBack(paper.content.log) };
  let pages: ReadonlyMap<string, number> = new Map();
  for (let time = 0; time < MOST_TIMES; time++) {
    const flow = new Flow(faces);
    for (const part of parts) part.lay(flow, { ...whole, pages });
    const found = new Map([...flow.anchors].map(([key, { page }]) => [key, page + 1]));
    if (found.size === pages.size && [...found].every(([key, page]) => pages.get(key) === page)) {
      final.pages = found;
      running(faces, flow.sheets, packWords({ ...whole, pages }));
      return flow;
    }
    pages = found;
  }
  throw new Error('The page numbers of the pack do not come to rest; please report this pack.');
}

/** A part of the pack, laid again only where it can come out otherwise: it stands elsewhere than it did, or prints numbers of pages. */
class LaidPart {
  readonly #part: Part;
  #before: { from: Stand; came: Stretch } | undefined;

  constructor(part: Part) {
    this.#part = part;
  }

  lay(flow: Flow, book: Book): void {
    const from = flow.stand;
    const before = this.#before;
    if (before && isSame(before.from, from)) {
      flow.takeOver(before.came);
      return;
    }
    let asked = false;
    const pages: Book['pages'] = {
      get: (key) => {
        asked = true;
        return book.pages.get(key);
      },
    };
    const came = flow.stretch(() => this.#part(flow, { ...book, pages }));
    this.#before = came && !asked ? { from, came } : undefined;
  }
}

const isSame = (a: Stand, b: Stand): boolean =>
  a.sheets === b.sheets && a.ink === b.ink && a.y === b.y && a.section === b.section;
