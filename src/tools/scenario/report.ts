/**
 * Owns `report [slug]`: a grid of what each way through a scenario does, with what nothing touches; and for all scenarios together which
 * criterion is reached by which. Plays the proof once. Must never say that something is wrong; `check` does.
 */
import { loadSqlite, type Sqlite } from '../../engine/crm/db.ts';
import { count } from '../../engine/kernel/phrases.ts';
import type { Command } from './command.ts';
import { type Files, readFiles, readUnit, slugs, unknownSlug } from './files.ts';
import { criteriaMap, figureOf, gapsOf } from './report/gaps.ts';
import { waysThrough } from './report/ways.ts';
import { columns } from './table.ts';

const mark = (yes: boolean, sign: string): string => (yes ? sign : '·');
const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

/** Rows: goals, traps, figures, messages. Columns: the solution and each mistake, by number. */
function printGrid(sqlite: Sqlite, slug: string, files: Files): void {
  const ways = waysThrough(sqlite, files);
  const { scenario, all, coming } = ways;
  const row = (kind: string, what: string, cells: readonly string[]): string[] => [kind, what, ...cells];
  const body = [
    ...scenario.goals.map(({ id }) =>
      row(
        'goal',
        id,
        all.map(({ open }) => mark(open.includes(id), 'open')),
      ),
    ),
    ...scenario.traps.map(({ id }) =>
      row(
        'trap',
        id,
        all.map(({ sprung }) => mark(sprung.includes(id), 'X')),
      ),
    ),
    ...scenario.capture.map((item, i) =>
      row(
        'figure',
        figureOf(item),
        all.map(({ taken }) => mark(taken.includes(i), 'F')),
      ),
    ),
    ...coming.map((subject) =>
      row(
        'message',
        subject,
        all.map(({ arrived }) => mark(arrived.includes(subject), 'M')),
      ),
    ),
  ];
  console.log(`\n${slug}\n`);
  console.log(indented(columns(['', '', ...all.map((_, i) => (i === 0 ? 'right' : String(i)))], body)));
  console.log(`\n${indented(all.flatMap(({ mistake }, i) => (mistake === undefined ? [] : [`${i}  ${mistake}`])))}`);
  const gaps = gapsOf(ways);
  console.log(
    gaps.length > 0 ? `\n  ${count(gaps.length, 'gap')}:\n${indented(gaps.map((gap) => `- ${gap}`))}` : '\n  No gaps.',
  );
}

function printCriteria(all: readonly Files[], known: readonly string[]): void {
  const body = criteriaMap(
    known,
    all.map(({ placed }) => placed.value),
  ).map(({ criterion, goals, figures }) => [
    criterion,
    goals.join(', ') || 'none',
    figures.filter((slug) => !goals.includes(slug)).join(', '),
    goals.length === 1 ? 'one scenario only' : '',
  ]);
  console.log(
    `\nCriteria of the unit\n\n${indented(columns(['Criterion', 'Named by goals of', 'By figures alone', ''], body))}`,
  );
}

export const command: Command = {
  usage: ['report [slug]'],
  async run([wanted]) {
    const unknown = wanted === undefined ? undefined : unknownSlug(wanted);
    if (unknown) return { misused: unknown };
    const unit = readUnit();
    if (!unit) return 1;
    const sqlite = await loadSqlite();
    const read: Files[] = [];
    for (const slug of wanted === undefined ? slugs() : [wanted]) {
      const files = readFiles(slug);
      if (!files) return 1;
      read.push(files);
      printGrid(sqlite, slug, files);
    }
    if (wanted === undefined)
      printCriteria(
        read,
        unit.criteria.map(({ id }) => id),
      );
    return 0;
  },
};
