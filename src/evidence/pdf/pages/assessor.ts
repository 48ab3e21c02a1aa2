/**
 * Owns the pages the assessor fills in: criteria, rules of evidence, decision, feedback, sampling.
 * Must never tick, sign, date or suggest anything; every answer is left blank, and both words of the decision stand there.
 */
import { cleanLine } from '../../../engine/kernel/text.ts';
import { RULES, ruleNames } from '../../assessment/rules.ts';
import { evidenceIn, MOST_NAMED } from '../../bundle/coverage.ts';
import { sayHelpIn } from '../../bundle/help-used.ts';
import { blanks, bold, heading, paragraph, plain } from '../layout/blocks.ts';
import type { Flow } from '../layout/flow.ts';
import { inkFrame } from '../layout/ink.ts';
import { COLOUR, CONTENT, STYLE } from '../layout/style.ts';
import { type TableRow, table } from '../layout/table.ts';
import { type Tag, tagUnder } from '../layout/tags.ts';
import { type Book, criterionKey, END, evidenceLinks, KEY, linkTo } from './book.ts';

/** Words to circle, kept apart by spaces that no line break swallows. */
const SPACE = '\u00a0';
const YES_NO = `Yes${SPACE.repeat(6)}No`;

function criteria(flow: Flow, sect: Tag, book: Book): void {
  const { unit, coverage } = book.content;
  const columns = [
    { head: 'Criterion', width: 138 },
    { head: 'Evidence', width: 84 },
    { head: 'Simulation accepted?', width: 74 },
    { head: 'Workplace or other evidence still required', width: 137 },
    { head: 'Initials, date', width: 58.28 },
  ];
  const rows = unit.criteria.map(({ id, text }): TableRow => {
    const evidence = coverage.filter(({ criterion }) => criterion === id).flatMap(evidenceIn);
    const named = evidenceLinks(book, evidence.slice(0, MOST_NAMED));
    const more = evidence.length - MOST_NAMED;
    const rest = { text: `${more} more: see the matrix`, link: linkTo(book, criterionKey(id), `${id} in the matrix`) };
    return {
      cells: [
        [{ runs: [bold(cleanLine(id))] }, { runs: plain(cleanLine(text)), style: STYLE.small }],
        evidence.length > 0
          ? [{ runs: named }, ...(more > 0 ? [{ runs: [rest], style: STYLE.small }] : [])]
          : [{ runs: plain('None in this pack') }],
        [{ runs: plain(YES_NO) }],
        [],
        [],
      ],
    };
  });
  table(flow, sect, columns, rows, { grid: true, rowHeight: 40 });
  blanks(flow, sect, [['Simulation accepted under (rule, authority or reference)', CONTENT.width]], 22);
}

function rules(flow: Flow, sect: Tag): void {
  heading(flow, sect, 2, 'Rules of evidence');
  const columns = [
    { head: 'Rule', width: 70 },
    { head: 'What it means', width: 142 },
    { head: 'Satisfied?', width: 72 },
    { head: 'Comment', width: 207.28 },
  ];
  const rows = ruleNames.map((rule): TableRow => {
    const { name, means } = RULES[rule];
    return {
      cells: [[{ runs: [bold(name)] }], [{ runs: plain(means) }], [{ runs: plain(YES_NO) }], []],
    };
  });
  table(flow, sect, columns, rows, { grid: true, rowHeight: 30 });
}

const FEEDBACK = 190;

function decision(flow: Flow, sect: Tag): void {
  heading(flow, sect, 2, 'Decision and feedback');
  const judged = 'I have judged this evidence against the criteria shown, and I have noted that it is simulated.';
  paragraph(flow, sect, plain(judged), STYLE.body, 4);
  const gap = SPACE.repeat(8);
  const choice = [
    bold('Decision, the assessor’s alone (circle one):'),
    { text: `${gap}competent${gap}/${gap}not yet competent` },
  ];
  paragraph(flow, sect, choice, { ...STYLE.body, leading: 24 }, 6);
  const label = { ...STYLE.label, leading: 12 };
  flow.need(FEEDBACK + 60);
  paragraph(flow, sect, plain('Feedback to the learner, and how what is still open can be shown'), label, 3);
  flow.sheet.artifact(
    inkFrame({ x: CONTENT.left, y: flow.y - FEEDBACK, width: CONTENT.width, height: FEEDBACK }, COLOUR.strong, 0.5),
  );
  flow.gap(FEEDBACK + 2);
  blanks(flow, sect, [['Adjustments agreed (reference)', CONTENT.width]], 24);
  const [name, signature, date] = [0.38, 0.38, 0.24].map((part) => part * CONTENT.width) as [number, number, number];
  blanks(flow, sect, [
    ['Assessor’s name', name],
    ['Signature', signature],
    ['Date', date],
  ]);
}

export function sampling(flow: Flow, sect: Tag): void {
  flow.need(110);
  heading(flow, sect, 2, 'Internal quality assurance');
  const columns = [
    { head: 'Sampled', width: 72 },
    { head: 'Decision agreed', width: 82 },
    { head: 'Action required', width: 151 },
    { head: 'Name and signature', width: 122 },
    { head: 'Date', width: 64.28 },
  ];
  const row: TableRow = { cells: [[{ runs: plain(YES_NO) }], [{ runs: plain(YES_NO) }], [], [], []] };
  table(flow, sect, columns, [row], { grid: true, rowHeight: 42 });
}

/** Printed on both sides, the pages that the assessor fills in must come out of the pack without another's back. */
export function ownSheet(flow: Flow): void {
  if (flow.sheets.length % 2 === 0) return;
  flow.page('Left empty');
  const sect = tagUnder(flow.root, 'Sect');
  paragraph(
    flow,
    sect,
    plain('This page is left empty, so that the pages for the assessor begin on a sheet of their own.'),
    STYLE.small,
    0,
  );
}

export function assessor(flow: Flow, book: Book): void {
  flow.page('For the assessor');
  const sect = tagUnder(flow.root, 'Sect');
  heading(flow, sect, 1, 'For the assessor', KEY.assessor);
  const intro =
    'To be filled in by the assessor. The software shows what was done; it fills in nothing here and decides nothing. ' +
    `This page belongs to the evidence with the fingerprint ${book.fingerprint}. ` +
    `Mode and help: ${sayHelpIn(book.content.attempt.mode, book.content.log)}.`;
  paragraph(flow, sect, plain(intro), STYLE.small, 6);
  criteria(flow, sect, book);
  rules(flow, sect);
  decision(flow, sect);
  sampling(flow, sect);
  flow.here(KEY.assessor + END);
}
