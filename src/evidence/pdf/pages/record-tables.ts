/** Owns the tables of an assessment record: criteria, rules of evidence, marks, questions, what is to be done, and every entry. */
import { sayDay, sayMoment } from '../../../engine/kernel/date.ts';
import { cleanLine } from '../../../engine/kernel/text.ts';
import { RULES, ruleNames } from '../../assessment/rules.ts';
import { sayDecision, sayTarget, yesNo } from '../../assessment/say.ts';
import { sayStatement, saySubject } from '../../assessment/say-statement.ts';
import type { Assessment, AssessmentEntry } from '../../assessment/schema.ts';
import { judgementOf, listed, ruleOf, standing } from '../../assessment/standing-of.ts';
import { bold, heading, ownWords, plain } from '../layout/blocks.ts';
import type { Para } from '../layout/cells.ts';
import type { Flow } from '../layout/flow.ts';
import { STYLE } from '../layout/style.ts';
import { type TableRow, table } from '../layout/table.ts';
import type { Tag } from '../layout/tags.ts';

const words = (text: string): Para[] => (text.trim() ? [{ runs: ownWords(cleanLine(text)) }] : []);
const signed = (entry: AssessmentEntry | undefined): Para[] =>
  entry
    ? [{ runs: ownWords(cleanLine(entry.by)) }, { runs: plain(sayDay(entry.at.slice(0, 10))), style: STYLE.small }]
    : [{ runs: plain('Nobody') }];

export function criteriaTable(flow: Flow, sect: Tag, { pack, entries }: Assessment): void {
  const stands = standing(entries);
  const rows = pack.criteria.map(({ id, text }): TableRow => {
    const judgement = judgementOf(entries, id);
    return {
      cells: [
        [{ runs: [bold(id)] }, { runs: plain(cleanLine(text)), style: STYLE.small }],
        [{ runs: [bold(sayDecision(judgement?.decision))] }, ...words(judgement?.feedback ?? '')],
        [{ runs: plain(yesNo(judgement?.simulation)) }],
        words(judgement?.workplace ?? ''),
        signed(stands.get(`criterion ${id}`)),
      ],
    };
  });
  const columns = [
    { head: 'Criterion', width: 118 },
    { head: 'Decision and feedback', width: 150 },
    { head: 'Simulation accepted?', width: 66 },
    { head: 'Workplace or other evidence still required', width: 92 },
    { head: 'By, date', width: 65.28 },
  ];
  table(flow, sect, columns, rows, { grid: true });
}

export function rulesTable(flow: Flow, sect: Tag, { entries }: Assessment): void {
  heading(flow, sect, 2, 'Rules of evidence');
  const rows = ruleNames.map((name): TableRow => {
    const answer = ruleOf(entries, name);
    return {
      cells: [
        [{ runs: [bold(RULES[name].name)] }],
        [{ runs: plain(RULES[name].means) }],
        [{ runs: plain(yesNo(answer?.satisfied)) }],
        words(answer?.comment ?? ''),
      ],
    };
  });
  const columns = [
    { head: 'Rule', width: 70 },
    { head: 'What it means', width: 142 },
    { head: 'Satisfied?', width: 72 },
    { head: 'Comment', width: 207.28 },
  ];
  table(flow, sect, columns, rows, { grid: true });
}

/** A heading and a table, where there is anything to list. */
function list(flow: Flow, sect: Tag, title: string, heads: readonly [string, number][], rows: TableRow[]): void {
  if (rows.length === 0) return;
  heading(flow, sect, 2, title);
  table(
    flow,
    sect,
    heads.map(([head, width]) => ({ head, width })),
    rows,
  );
}

export function talkTables(flow: Flow, sect: Tag, { entries }: Assessment): void {
  list(
    flow,
    sect,
    'To do',
    [
      ['What', 300],
      ['By', 100],
      ['For', 91.28],
    ],
    listed(entries, 'action').map(({ says, due, criterion }) => ({
      cells: [words(says), [{ runs: plain(due ? sayDay(due) : 'No day given') }], words(criterion ?? 'The whole')],
    })),
  );
  list(
    flow,
    sect,
    'Marks',
    [
      ['On', 200],
      ['What was said', 230],
      ['Criterion', 61.28],
    ],
    listed(entries, 'mark').map(({ on, says, kind, criterion }) => ({
      cells: [
        [{ runs: [bold(sayTarget(on))] }, { runs: ownWords(`“${cleanLine(on.quote)}”`), style: STYLE.small }],
        [{ runs: [bold(kind === 'question' ? 'Question: ' : 'Comment: '), ...ownWords(cleanLine(says))] }],
        words(criterion ?? ''),
      ],
    })),
  );
  list(
    flow,
    sect,
    'Questions asked',
    [
      ['Question', 220],
      ['Answer, as the assessor noted it', 271.28],
    ],
    listed(entries, 'question').map(({ asks, answer }) => ({
      cells: [words(asks), answer.trim() ? words(answer) : [{ runs: plain('No answer was noted.') }]],
    })),
  );
}

export const entriesTable = (flow: Flow, sect: Tag, { entries }: Assessment): void =>
  list(
    flow,
    sect,
    'Every entry, in its order',
    [
      ['No.', 34],
      ['When, by whom', 120],
      ['About', 76],
      ['What was said', 261.28],
    ],
    entries.map(({ number, at, by, says }) => ({
      cells: [
        [{ runs: plain(String(number)) }],
        [{ runs: plain(sayMoment(at)) }, { runs: ownWords(cleanLine(by)), style: STYLE.small }],
        [{ runs: plain(saySubject(says)) }],
        words(sayStatement(says)),
      ],
    })),
  );
