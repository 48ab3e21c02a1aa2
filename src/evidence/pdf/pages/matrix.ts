/**
 * Owns the tracking sheet: which evidence speaks to which criterion and where, the list of evidence, the goals, what was refused.
 * Must never say that a criterion is met; it says which evidence speaks to it.
 */

import { capital } from '../../../engine/kernel/phrases.ts';
import { cleanLine } from '../../../engine/kernel/text.ts';
import { isShown, sayHeld } from '../../../engine/log/held.ts';
import { saySteps, stepsIn } from '../../../engine/log/steps.ts';
import { isDraft } from '../../../engine/scenario/draft.ts';
import { METHOD_NAMES, methods } from '../../../engine/unit/methods.ts';
import { sayHelpIn } from '../../bundle/help-used.ts';
import { LOG_EVIDENCE } from '../../bundle/names.ts';
import type { Coverage } from '../../bundle/schema.ts';
import { bold, heading, paragraph, plain } from '../layout/blocks.ts';
import type { Para } from '../layout/cells.ts';
import type { Flow } from '../layout/flow.ts';
import { STYLE } from '../layout/style.ts';
import { type TableRow, table } from '../layout/table.ts';
import { type Tag, tagUnder } from '../layout/tags.ts';
import type { TextRun } from '../text/wrap.ts';
import {
  type Book,
  criterionKey,
  DRAFT_SCENARIO,
  END,
  entryOf,
  evidenceLinks,
  figureNumber,
  figureOf,
  KEY,
  linkTo,
  NO_EVIDENCE_YET,
  pagesOf,
  stepKey,
  titleOf,
} from './book.ts';
import { questionKey, questionOfStep } from './questions.ts';
import { refused } from './refused.ts';
import { sayFound } from './what-was-found.ts';

const METHODS = `How: ${methods.map((code) => `${code} ${METHOD_NAMES[code]}`).join(', ')}.`;

/** "EV-10, page 7: Add the task …": number, place and words of one that is to be read first. */
function first(book: Book, { step, evidence }: Coverage[number]['best'][number]): Para {
  const figure = figureOf(book, evidence);
  const key = figure ? evidence : stepKey(step);
  const words = figure ? titleOf(figure) : (entryOf(book, step)?.says ?? '');
  const number = figure ? evidence : `${LOG_EVIDENCE}, step ${step}`;
  const asked = questionOfStep(book, step);
  return {
    runs: [
      { text: number, face: 'bold', link: linkTo(book, key, number) },
      { text: `, page ${book.pages.get(key) ?? 0}: ${cleanLine(words)}` },
      ...(asked ? questionLink(book, asked) : []),
    ],
  };
}

/** " (question 2, page 5)": where the whole answer stands. */
function questionLink(book: Book, { question, number }: NonNullable<ReturnType<typeof questionOfStep>>): TextRun[] {
  const [key, words] = [questionKey(question), `question ${number}`];
  return [
    { text: ' (' },
    { text: words, link: linkTo(book, key, words) },
    { text: `, page ${book.pages.get(key) ?? 0})` },
  ];
}

function evidenceFor(book: Book, rows: readonly Coverage[number][]): Para[] {
  const [best, also] = [rows.flatMap((row) => row.best), [...new Set(rows.flatMap((row) => row.also))]];
  if (best.length + also.length === 0) return [{ runs: plain('None in this pack') }];
  const links = evidenceLinks(book, also);
  // What made nothing hold must not look as if it had.
  if (best.length === 0) return [{ runs: [...plain('Nothing made a goal of it hold; recorded: '), ...links] }];
  return [
    ...best.map((item) => first(book, item)),
    ...(also.length > 0 ? [{ runs: [{ text: 'also: ' }, ...links], style: STYLE.small }] : []),
  ];
}

function criteria(flow: Flow, sect: Tag, book: Book): void {
  const { unit, coverage } = book.content;
  const rows = unit.criteria.map(({ id, text, outcome, standing }): TableRow => {
    const found = coverage.filter(({ criterion }) => criterion === id);
    const source = [outcome, standing].map(cleanLine).filter(Boolean).join(' · ');
    return {
      key: criterionKey(id),
      cells: [
        [{ runs: [{ text: cleanLine(id), face: 'bold' }] }],
        [{ runs: plain(cleanLine(text)) }, ...(source ? [{ runs: plain(source), style: STYLE.small }] : [])],
        evidenceFor(book, found),
        [{ runs: plain(cleanLine(found.map(({ how }) => how).join('; '))) }],
      ],
    };
  });
  const columns = [
    { head: 'Criterion', width: 54 },
    { head: 'What it asks', width: 150 },
    { head: 'Evidence: what made it hold, then what else there is', width: 236 },
    { head: 'How', width: 51.28 },
  ];
  table(flow, sect, columns, rows);
  paragraph(flow, sect, plain(METHODS), STYLE.small, 2);
  const { attempt, log } = book.content;
  paragraph(flow, sect, plain(`Mode and help: ${sayHelpIn(attempt.mode, log)}.`), STYLE.small, 2);
}

function evidenceList(flow: Flow, sect: Tag, book: Book): void {
  heading(flow, sect, 2, 'List of evidence');
  const { figures, log } = book.content;
  const row = (number: string, what: string, step: string): TableRow => ({
    cells: [
      [{ runs: [{ text: number, link: linkTo(book, number, number) }] }],
      [{ runs: plain(cleanLine(what)) }],
      [{ runs: plain(step) }],
      [{ runs: plain(pagesOf(book, number)) }],
    ],
  });
  const columns = [
    { head: 'Number', width: 58 },
    { head: 'What it is', width: 301 },
    { head: 'Step', width: 64 },
    { head: 'Page', width: 68.28 },
  ];
  const steps = log.length > 0 ? `${log[0]?.step}–${log.at(-1)?.step}` : '';
  table(flow, sect, columns, [
    row(KEY.account, 'Account: situation, task, action, result, in the learner’s own words', ''),
    row(KEY.log, `Action log: ${saySteps(stepsIn(log))}, done and refused, as recorded`, steps),
    ...figures.map((figure) =>
      row(figure.evidence, `Figure ${figureNumber(figure)}: ${titleOf(figure)}`, String(figure.step)),
    ),
  ]);
}

function goals(flow: Flow, sect: Tag, book: Book): void {
  const { goals: all, log } = book.content;
  if (all.length === 0) return;
  heading(flow, sect, 2, 'What had to hold at the end');
  const last = log.at(-1)?.step;
  const when =
    last === undefined ? 'Nothing was done.' : `As the records of the training CRM stood after step ${last}.`;
  paragraph(flow, sect, plain(when), STYLE.small, 3);
  const columns = [
    { head: 'Goal', width: 323 },
    { head: 'At the end', width: 100 },
    { head: 'Criteria', width: 68.28 },
  ];
  const rows = all.map(
    (goal): TableRow => ({
      cells: [
        [{ runs: plain(cleanLine(goal.says)) }],
        [{ runs: [{ text: sayHeld(goal), ...(!isShown(goal) && { face: 'bold' as const }) }] }],
        [{ runs: plain(cleanLine(goal.criteria.join(', '))) }],
      ],
    }),
  );
  table(flow, sect, columns, rows);
}

/** What the scenario warns of and the learner walked into, and whether it was put right. */
function traps(flow: Flow, sect: Tag, book: Book): void {
  const { traps: all, log } = book.content;
  const walked = log.flatMap(({ step, sprung, asks }) =>
    sprung.map((id) => ({ step, id, asks: asks.filter(({ trap }) => trap === id) })),
  );
  if (walked.length === 0) return;
  heading(flow, sect, 2, 'Traps walked into');
  const rows = walked.map(({ step, id, asks }): TableRow => {
    const righted = log.find((later) => later.step > step && later.righted.includes(id))?.step;
    const end =
      righted === undefined
        ? { text: 'not put right', face: 'bold' as const }
        : { text: `put right at step ${righted}` };
    return {
      cells: [
        [
          { runs: plain(cleanLine(all.find((trap) => trap.id === id)?.says ?? id)) },
          ...asks.map((ask) => ({ runs: plain(sayFound(ask.says)), style: STYLE.small })),
        ],
        [{ runs: plain(String(step)) }],
        [{ runs: [end] }],
      ],
    };
  });
  const columns = [
    { head: 'What was wrong', width: 303 },
    { head: 'Step', width: 50 },
    { head: 'In the end', width: 138.28 },
  ];
  table(flow, sect, columns, rows);
}

export function matrix(flow: Flow, book: Book): void {
  flow.page('Evidence matrix');
  const sect = tagUnder(flow.root, 'Sect');
  heading(flow, sect, 1, 'Evidence matrix', KEY.matrix);
  if (isDraft(book.content.scenario))
    paragraph(
      flow,
      sect,
      [bold(`${capital(DRAFT_SCENARIO)}. `), ...plain(`${capital(NO_EVIDENCE_YET)}.`)],
      STYLE.body,
      5,
    );
  const note = cleanLine(book.content.unit.note);
  if (note) paragraph(flow, sect, plain(note), STYLE.small, 5);
  criteria(flow, sect, book);
  evidenceList(flow, sect, book);
  goals(flow, sect, book);
  traps(flow, sect, book);
  refused(flow, sect, book);
  flow.here(KEY.matrix + END);
}
