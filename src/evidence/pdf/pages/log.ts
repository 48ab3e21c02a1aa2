/**
 * Owns the action log as a table: every step in order, refused ones too.
 * Must never leave a step out, or mark one by colour alone.
 */
import { commands } from '../../../engine/command/registry.ts';
import { sayDay, saySecond, sayWeekday } from '../../../engine/kernel/date.ts';
import { capital } from '../../../engine/kernel/phrases.ts';
import { cleanLine } from '../../../engine/kernel/text.ts';
import type { Entry } from '../../../engine/log/entry.ts';
import { BY_A_LOSS, lossesOf } from '../../../engine/log/held.ts';
import { clockNotes } from '../../bundle/clock.ts';
import { sayHelpIn } from '../../bundle/help-used.ts';
import { paceOf, sayPace } from '../../bundle/pace.ts';
import { reasonsGiven } from '../../bundle/reasons-given.ts';
import { bold, heading, ownWords, paragraph, plain } from '../layout/blocks.ts';
import type { Para } from '../layout/cells.ts';
import type { Flow } from '../layout/flow.ts';
import { STYLE } from '../layout/style.ts';
import { type TableRow, table } from '../layout/table.ts';
import { tagUnder } from '../layout/tags.ts';
import { type Book, END, KEY, sandboxDays, stepKey } from './book.ts';
import { asTyped, linesOf } from './long-texts.ts';
import { sayFound } from './what-was-found.ts';

/** Nothing was written: a search, or something that was read. */
const isQuery = ({ command: { name } }: Entry): boolean => commands.get(name)?.effect === 'query';

/** "work_history" as a reader would say it: "Work history". */
const sayName = (name: string): string => capital(cleanLine(name.replace(/[_-]+/g, ' ')));

const goalNamed = ({ content }: Book, id: string): string =>
  content.goals.find((goal) => goal.id === id)?.says ?? sayName(id);

const trapNamed = ({ content }: Book, id: string): string =>
  content.traps.find((trap) => trap.id === id)?.says.replace(/\.$/, '') ?? sayName(id);

function result(book: Book, entry: Entry, before: Entry | undefined): Para[] {
  const para = (lead: string, text: string): Para => ({ runs: [bold(`${lead} `), { text: cleanLine(text) }] });
  const goals = (ids: readonly string[], one: string, many: string): Para[] =>
    ids.length > 0 ? [para(ids.length > 1 ? many : one, ids.map((id) => goalNamed(book, id)).join('; '))] : [];
  const traps = (ids: readonly string[], lead: string): Para[] =>
    ids.length > 0 ? [para(lead, ids.map((id) => trapNamed(book, id)).join('; '))] : [];
  const losses = lossesOf(entry, book.content.goals, book.content.log);
  const shown = entry.reached.filter((id) => !losses.includes(id));
  const refused = entry.refusals.map(({ says }) => says).join(' ');
  return [
    entry.outcome === 'refused'
      ? para('Refused.', refused)
      : { runs: plain(isQuery(entry) ? 'Looked only.' : 'Done.') },
    ...goals(shown, 'Goal now holds:', 'Goals now hold:'),
    ...goals(losses, `Goal now holds, ${BY_A_LOSS}:`, `Goals now hold, ${BY_A_LOSS}:`),
    ...goals(entry.lost, 'Goal no longer holds:', 'Goals no longer hold:'),
    ...traps(entry.sprung, 'Trap walked into:'),
    ...entry.asks.map(({ says }) => para('To be asked:', sayFound(says))),
    ...traps(entry.righted, 'Put right:'),
    ...(before && before.day !== entry.day ? [para('Sandbox date:', `now ${sayDay(entry.day)}`)] : []),
  ];
}

/** What was typed and what stood there before; and the learner's own reasons, which stand in no field of the record. All whole. */
function given(book: Book, entry: Entry): Para[] {
  const { details, changes } = entry;
  const typed = details.map((detail): Para => ({ runs: plain(asTyped(book, detail, changes)), style: STYLE.small }));
  const reasons = reasonsGiven(entry).map(
    ({ label, words }): Para => ({ runs: [bold(`${label}: `), ...ownWords(linesOf(book, words))] }),
  );
  return [...typed, ...reasons];
}

export function actionLog(flow: Flow, book: Book): void {
  flow.page(`${KEY.log} · Action log`);
  const sect = tagUnder(flow.root, 'Sect');
  heading(flow, sect, 1, 'Action log', KEY.log);
  const { attempt, log } = book.content;
  const days = sandboxDays(book);
  const intro = days
    ? `Every step as it was recorded, refused ones too: ${sayPace(paceOf(log))}. Times are real, by the learner’s own clock, each with its zone; the sandbox’s date was ${sayWeekday(days.first)} at the start. Mode and help: ${sayHelpIn(attempt.mode, log)}.`
    : 'No step was recorded.';
  paragraph(flow, sect, plain(intro), STYLE.small, 5);
  for (const note of clockNotes(book.content)) paragraph(flow, sect, plain(note), STYLE.small, 5);
  const columns = [
    { head: 'Step', width: 40 },
    { head: 'Time', width: 100 },
    { head: 'What was done', width: 180 },
    { head: 'Result', width: 171.28 },
  ];
  const rows = log.map(
    (entry, index): TableRow => ({
      key: stepKey(entry.step),
      cells: [
        [{ runs: [bold(String(entry.step))] }],
        [{ runs: plain(saySecond(entry.command.at)) }],
        [{ runs: plain(cleanLine(entry.says)) }, ...given(book, entry)],
        result(book, entry, log[index - 1]),
      ],
    }),
  );
  if (rows.length > 0) table(flow, sect, columns, rows);
  const last = log.at(-1);
  if (last) {
    paragraph(
      flow,
      sect,
      plain(`Each entry is chained to the one before it. Hash of the last entry: ${last.hash}`),
      STYLE.small,
      0,
    );
  }
  flow.here(KEY.log + END);
}
