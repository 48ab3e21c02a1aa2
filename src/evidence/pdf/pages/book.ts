/**
 * Owns what every page may ask: the content, the numbers of figures and steps, the page on which a thing stands.
 * Must never draw, or judge. It says what was shown, never what was met.
 */
import type { Day } from '../../../engine/kernel/date.ts';
import type { Entry } from '../../../engine/log/entry.ts';
import { ACCOUNT_EVIDENCE, LOG_EVIDENCE, writtenSince } from '../../bundle/names.ts';
import type { Content, Figure } from '../../bundle/schema.ts';
import type { Placement } from '../layout/callouts.ts';
import type { Quiet } from '../layout/quiet.ts';
import type { LinkTo, TextRun } from '../text/wrap.ts';

/** The words on every page. */
export const SIMULATED = 'SIMULATED EVIDENCE';
/** Of a pack that was made with a scenario that nobody has published. */
export const DRAFT_SCENARIO = 'draft scenario';
export const NO_EVIDENCE_YET = 'it was never published, so this pack is for trying it out and is no evidence';
export const SIMULATED_MORE = 'training sandbox, fictional people and companies';

export interface Book {
  content: Content;
  /** SHA-256 of the canonical content. */
  fingerprint: string;
  /** Where a picture is quiet, by figure id. */
  quiet: ReadonlyMap<string, Quiet>;
  /** Steps of which nothing is left at the end, and the step that took back the last of it. */
  takenBack: ReadonlyMap<number, number>;
  /** Callouts of figures as they were placed, by figure id: no page number changes them, so it is done once. */
  placed: Map<string, Placement>;
  /** Where things stood when the pages were last laid out, 1 for the first page; nothing the first time. What prints a number asks here. */
  pages: Pages;
  /** Where things stand in the end, for what is told of a link: nothing of that is printed, so it is asked when all is laid out. */
  final: { pages: Pages };
}
type Pages = Pick<ReadonlyMap<string, number>, 'get'>;

/**
 * Since page writer 4. Before it a must have without a verdict was no row, and looked as if it had not been asked for; one step was several;
 * and what was typed ran on in one line.
 */
export const tellsAll = ({ content: { writer } }: Book): boolean => writtenSince(writer, '4');

/** Keys of places. A key with `END` behind it is the last page of the same thing. */
export const KEY = {
  matrix: 'matrix',
  history: 'history',
  account: ACCOUNT_EVIDENCE,
  searches: 'searches',
  figures: 'figures',
  log: LOG_EVIDENCE,
  declaration: 'declaration',
  assessor: 'assessor',
} as const;
export const END = '/end';
export const stepKey = (step: number): string => `step ${step}`;

export const vacancyKey = (vacancy: string): string => `rationale ${vacancy}`;

export const criterionKey = (criterion: string): string => `criterion ${criterion}`;

/** 3 for FIG-03. */
export const figureNumber = ({ id }: Figure): number => Number(id.slice(4));

/** What it is called: by the learner where they gave it a title, else by the recorder. */
export const titleOf = ({ ownCaption, caption }: Figure): string => ownCaption || caption;

export const figureOf = ({ content: { figures } }: Book, evidence: string): Figure | undefined =>
  figures.find((figure) => figure.evidence === evidence);

export function entryOf({ content: { log } }: Book, step: number): Entry | undefined {
  // Steps are counted from 1 and none is left out; a log that was tampered with is searched.
  const entry = log[step - 1];
  return entry?.step === step ? entry : log.find((other) => other.step === step);
}

/** The sandbox's dates from the first step to the last; undefined when nothing was done. */
export function sandboxDays({ content }: Book): { first: Day; last: Day } | undefined {
  const [first, last] = [content.log[0]?.day, content.log.at(-1)?.day];
  return first && last ? { first, last } : undefined;
}

/** "7", or "3–5" for a thing that takes several pages. Before the first layout: "0". */
export function pagesOf({ pages }: Book, key: string): string {
  const first = pages.get(key) ?? 0;
  const last = pages.get(key + END) ?? first;
  return last > first ? `${first}–${last}` : String(first);
}

/** A link to a place, with words for those who hear it. */
export const linkTo = (book: Book, key: string, what: string): LinkTo => ({
  key,
  get says() {
    return `Go to ${what}, page ${book.final.pages.get(key) ?? 0}`;
  },
});

/** Evidence numbers as links, with commas between; "none" when there are none. */
export function evidenceLinks(book: Book, numbers: readonly string[]): TextRun[] {
  const known = new Set([ACCOUNT_EVIDENCE, LOG_EVIDENCE, ...book.content.figures.map(({ evidence }) => evidence)]);
  return numbers.flatMap((number, index): TextRun[] => {
    const comma = index < numbers.length - 1 ? [{ text: ', ' }] : [];
    return [known.has(number) ? { text: number, link: linkTo(book, number, number) } : { text: number }, ...comma];
  });
}
