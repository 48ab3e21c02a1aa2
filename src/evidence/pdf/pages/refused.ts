/**
 * Owns the short section of the tracking sheet that tells what the CRM refused, and whether it was done after all.
 * Must never stand among the evidence for a criterion: a refused try speaks to none.
 */

import { cleanLine } from '../../../engine/kernel/text.ts';
import { writtenSince } from '../../bundle/names.ts';
import { refusedTries } from '../../bundle/refused.ts';
import { heading, paragraph, plain } from '../layout/blocks.ts';
import type { Flow } from '../layout/flow.ts';
import { STYLE } from '../layout/style.ts';
import { type TableRow, table } from '../layout/table.ts';
import type { Tag } from '../layout/tags.ts';
import type { Book } from './book.ts';

export function refused(flow: Flow, sect: Tag, book: Book): void {
  const { log, writer } = book.content;
  const isExact = writtenSince(writer, '3');
  const tries = refusedTries(log, isExact);
  if (tries.length === 0) return;
  heading(flow, sect, 2, isExact ? 'Tried and refused' : 'Tried and refused, then put right');
  paragraph(
    flow,
    sect,
    plain('What the training CRM did not take. Nothing of it was kept, and it is evidence for no criterion.'),
    STYLE.small,
    3,
  );
  const rows = tries.map(
    ({ step, says, why, done }): TableRow => ({
      cells: [
        [{ runs: plain(String(step)) }],
        [{ runs: plain(cleanLine(says)) }, { runs: plain(cleanLine(why)), style: STYLE.small }],
        [{ runs: [done === undefined ? { text: 'not done', face: 'bold' } : { text: `done at step ${done}` }] }],
      ],
    }),
  );
  const columns = [
    { head: 'Step', width: 50 },
    { head: 'What was tried, and why it was refused', width: 333 },
    { head: 'In the end', width: 108.28 },
  ];
  table(flow, sect, columns, rows);
}
