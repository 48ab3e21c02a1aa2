/**
 * Owns the page of what was referred back before: by whom, what was said where, and how the goals of each criterion stand since.
 * Nothing stands here in a first pack. Must never say that something is met now; and the assessor's words are the decision's, not this pack's.
 */
import { sayDay, sayMoment } from '../../../engine/kernel/date.ts';
import { cleanLine } from '../../../engine/kernel/text.ts';
import { changedSince, type Round } from '../../assessment/round.ts';
import { SINCE, sayTarget } from '../../assessment/say.ts';
import { bold, fieldList, heading, ownWords, paragraph, plain } from '../layout/blocks.ts';
import type { Flow } from '../layout/flow.ts';
import { STYLE } from '../layout/style.ts';
import { type TableRow, table } from '../layout/table.ts';
import { type Tag, tagUnder } from '../layout/tags.ts';
import { type Book, criterionKey, END, KEY, linkTo } from './book.ts';

function criteria(flow: Flow, sect: Tag, book: Book, round: Round): void {
  const { scenario, goals, unit } = book.content;
  const here = new Set(unit.criteria.map(({ id }) => id));
  const changes = changedSince(round, scenario.slug, goals);
  const rows = round.referred.map(({ criterion, feedback }, index): TableRow => {
    const change = changes[index];
    const since = SINCE.flatMap(([kind, label]) =>
      (change?.[kind] ?? []).map((says) => ({ runs: [bold(`${label}: `), ...plain(cleanLine(says))] })),
    );
    const name = here.has(criterion)
      ? { ...bold(criterion), link: linkTo(book, criterionKey(criterion), `${criterion} in the matrix`) }
      : bold(cleanLine(criterion));
    return {
      cells: [
        [{ runs: [name] }],
        [{ runs: feedback.trim() ? ownWords(feedback.trim()) : plain('Nothing was written.') }],
        since.length > 0 ? since : [{ runs: plain('This pack’s scenario has no goal for it.') }],
      ],
    };
  });
  const columns = [
    { head: 'Criterion', width: 62 },
    { head: 'What the assessor wrote', width: 190 },
    { head: 'Since then', width: 239.28 },
  ];
  table(flow, sect, columns, rows);
}

function marks(flow: Flow, sect: Tag, { marks: all, actions }: Round): void {
  const rows = [
    ...all.map(
      ({ kind, on, criterion, says }): TableRow => ({
        cells: [
          [{ runs: plain(sayTarget(on)) }, { runs: ownWords(`“${on.quote.trim()}”`), style: STYLE.small }],
          [{ runs: [bold(kind === 'question' ? 'Question: ' : 'Comment: '), ...ownWords(says.trim())] }],
          [{ runs: plain(criterion ?? '') }],
        ],
      }),
    ),
    ...actions.map(
      ({ criterion, says, due }): TableRow => ({
        cells: [
          [{ runs: plain(due ? `To do by ${sayDay(due)}` : 'To do') }],
          [{ runs: ownWords(says.trim()) }],
          [{ runs: plain(criterion ?? '') }],
        ],
      }),
    ),
  ];
  if (rows.length === 0) return;
  table(
    flow,
    sect,
    [
      { head: 'Where', width: 190 },
      { head: 'What was said', width: 239.28 },
      { head: 'Criterion', width: 62 },
    ],
    rows,
  );
}

export function history(flow: Flow, book: Book): void {
  const rounds = book.content.history;
  if (!rounds) return;
  flow.page('Referred back before');
  const sect = tagUnder(flow.root, 'Sect');
  heading(flow, sect, 1, 'Referred back before', KEY.history);
  const note =
    'As it stands in the decision file that the learner brought in; its fingerprint is below, so that it can be held against the file. ' +
    'What holds now follows from this pack’s log. Whether it is enough is for the assessor.';
  paragraph(flow, sect, plain(note), STYLE.small, 6);
  for (const [index, round] of rounds.entries()) {
    const own = tagUnder(sect, 'Sect');
    heading(flow, own, 2, rounds.length > 1 ? `Decision ${index + 1} of ${rounds.length}` : 'The decision');
    fieldList(flow, own, [
      ['Referred back by', `${round.by}, ${sayMoment(round.at)}`],
      ['Of the pack', `${round.scenario.title}, version ${round.scenario.version}`],
      ['That pack’s fingerprint', round.pack],
      ['This file’s fingerprint', round.decision],
    ]);
    flow.gap(4);
    criteria(flow, own, book, round);
    marks(flow, own, round);
  }
  flow.here(KEY.history + END);
}
