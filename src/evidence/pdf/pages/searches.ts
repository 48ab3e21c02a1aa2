/**
 * Owns the page of the searches: each with its words and filters, how many it found and its step; and what was saved of them.
 * Must never say whether a search was a good one.
 */
import { rowOf } from '../../../engine/command/define.ts';
import { commands } from '../../../engine/command/registry.ts';
import { sayCounted } from '../../../engine/crm/queries/counted.ts';
import { cleanLine } from '../../../engine/kernel/text.ts';
import type { Entry } from '../../../engine/log/entry.ts';
import { sayFound } from '../../../engine/run/answers.ts';
import { writtenSince } from '../../bundle/names.ts';
import { heading, ownWords, paragraph, plain } from '../layout/blocks.ts';
import type { Flow } from '../layout/flow.ts';
import { STYLE } from '../layout/style.ts';
import { type TableRow, table } from '../layout/table.ts';
import { tagUnder } from '../layout/tags.ts';
import { type Book, KEY, linkTo, stepKey } from './book.ts';
import { linesOf } from './long-texts.ts';

/** Steps that looked for something, or kept a search under a name. A search that was refused found nothing, and stands in the log. */
const isSearch = ({ outcome, found, command: { name, input } }: Entry): boolean =>
  outcome === 'done' &&
  (found !== undefined || rowOf(commands.get(name)?.shape ?? {}, input)?.table === 'saved_search');

const searchesIn = ({ content: { writer, log } }: Book): readonly Entry[] =>
  writtenSince(writer, '2') ? log.filter(isSearch) : [];

/** Its line on the cover; none where nothing was looked for. */
export const searchContents = (book: Book): [label: string, key: string][] =>
  searchesIn(book).length > 0 ? [['Searches: words, filters and how many were found', KEY.searches]] : [];

/** Without the count, which has a column of its own. */
const saysOf = ({ says, found }: Entry): string =>
  cleanLine(found === undefined ? says : says.replace(`: ${sayFound(found)}`, ''));

export function searches(flow: Flow, book: Book): void {
  const all = searchesIn(book);
  if (all.length === 0) return;
  flow.page('Searches');
  const sect = tagUnder(flow.root, 'Sect');
  heading(flow, sect, 1, 'Searches', KEY.searches);
  const intro =
    'What was looked for in the training CRM, with its words and filters as the access log has them, and how many there were then. A search that is saved is kept with its words; looking comes as a step of its own.';
  paragraph(flow, sect, plain(intro), STYLE.small, 5);
  const columns = [
    { head: 'Step', width: 50 },
    { head: 'Words and filters', width: 371.28 },
    { head: 'Found', width: 70 },
  ];
  const rows = all.map((entry): TableRow => {
    const { step, found, details } = entry;
    return {
      cells: [
        [{ runs: [{ text: String(step), link: linkTo(book, stepKey(step), `step ${step} in the action log`) }] }],
        [
          { runs: ownWords(saysOf(entry)) },
          ...details.map((detail) => ({ runs: ownWords(linesOf(book, detail)), style: STYLE.small })),
        ],
        [{ runs: plain(found === undefined ? 'saved' : sayCounted(found)) }],
      ],
    };
  });
  table(flow, sect, columns, rows);
}
