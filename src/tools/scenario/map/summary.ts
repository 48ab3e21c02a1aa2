/**
 * Owns the summary of the library in README.md: a line for each scenario, by task and length, with what `check` proves of it. Pure; the rest of
 * the file is left as it stands.
 */
import type { Unit } from '../../../engine/unit/index.ts';
import type { Files } from '../files.ts';
import { table } from './table.ts';

const BEGIN = '<!-- The library: npm run -s scenario -- map -->';
const END = '<!-- The end of the library -->';

export function withSummary(readme: string, unit: Unit, library: readonly Files[]): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md has no place for the library: “${BEGIN}” and “${END}”.`);
  return [readme.slice(0, from) + BEGIN, '', ...summary(unit, library), '', readme.slice(to)].join('\n');
}

function summary(unit: Unit, library: readonly Files[]): string[] {
  const place = (files: Files): number => unit.tasks.findIndex(({ id }) => id === files.placed.value.task);
  const inOrder = library.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      a.placed.value.minutes - b.placed.value.minutes ||
      (a.placed.value.slug < b.placed.value.slug ? -1 : 1),
  );
  return table(
    ['Scenario', 'Task', 'Minutes', 'Criteria', 'Right ways', 'Wrong ways'],
    inOrder.map((files) => {
      const { slug, title, task, minutes, goals } = files.placed.value;
      const criteria = new Set(goals.flatMap((goal) => goal.criteria));
      return [
        `[${title}](scenarios/${slug}/scenario.yaml)`,
        unit.tasks.find(({ id }) => id === task)?.title ?? task,
        String(minutes),
        [...criteria].sort().join(', '),
        String(1 + files.solution['also-right'].length),
        String(files.mistakes.mistakes.length),
      ];
    }),
  );
}
