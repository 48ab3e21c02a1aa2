/**
 * Owns the overview of a vacancy’s people by its requirements: verdicts, where each stands, and why who was left out was; with the words for
 * all three. Must never add a verdict, a reason or an order of its own.
 */
import { listWords } from '../../../engine/kernel/phrases.ts';
import { cleanLine } from '../../../engine/kernel/text.ts';
import { NOBODY_SAID } from '../../../engine/run/say-choice.ts';
import type { VacancyRationales } from '../../bundle/schema.ts';
import { bold, heading, ownWords, paragraph, plain } from '../layout/blocks.ts';
import type { Para } from '../layout/cells.ts';
import type { Flow } from '../layout/flow.ts';
import { CONTENT, STYLE } from '../layout/style.ts';
import { type TableRow, table } from '../layout/table.ts';
import type { Tag } from '../layout/tags.ts';
import { type Book, linkTo, tellsAll, vacancyKey } from './book.ts';

export type Person = VacancyRationales['people'][number];
export type Requirement = VacancyRationales['requirements'][number];

export const personKey = ({ vacancy }: VacancyRationales, { candidate }: Person): string =>
  `${vacancyKey(vacancy)} ${candidate}`;

/** "Shortlisted", "Rejected: a must have is not met": the stage by its word on the screen. */
export function standing({ entry }: Person): string {
  if (!entry) return 'Not on the list';
  const { state, left_out_for } = entry;
  if (state !== 'Rejected' || !left_out_for) return state;
  return `${state}: ${left_out_for.charAt(0).toLowerCase()}${left_out_for.slice(1)}`;
}

export const SAID = { Met: 'met', Part: 'in part', Not: 'not met', Unknown: 'not known' } as const;
/** No verdict: nothing was recorded, which says nothing of the person. Of a must have that is said in words. */
const NOTHING = '–';
export const isMust = ({ need }: Requirement): boolean => need === 'Must have';

/** As many requirements as can be read beside each other. */
const BESIDE = 4;
const WIDTH = { person: 111.28, why: 128 };

/** In runs of about the same length, none longer than can be read. At least one, which may be empty. */
function inRuns<T>(list: readonly T[]): T[][] {
  const each = Math.ceil(list.length / Math.max(1, Math.ceil(list.length / BESIDE)));
  const starts = list.map((_, at) => at).filter((at) => at % each === 0);
  return starts.length > 0 ? starts.map((at) => list.slice(at, at + each)) : [[]];
}

export function overview(flow: Flow, sect: Tag, book: Book, vacancy: VacancyRationales): void {
  const { requirements, people } = vacancy;
  const whole = tellsAll(book);
  const judged = requirements.filter(({ id }) => people.some((person) => verdictOn(person, id)));
  heading(flow, sect, 2, 'At a glance');
  const none = whole
    ? `“${NOBODY_SAID}” of a must have and “${NOTHING}” of what would be nice mean`
    : `“${NOTHING}” means`;
  const words = `A verdict is the learner’s own; ${none} that none was recorded. What the program suggested is not on these pages.`;
  paragraph(flow, sect, plain(words), STYLE.small, 3);
  for (const shown of inRuns(judged)) {
    const width = (CONTENT.width - WIDTH.person - WIDTH.why) / Math.max(1, shown.length);
    const columns = [
      { head: 'Person', width: shown.length > 0 ? WIDTH.person : CONTENT.width - WIDTH.why },
      ...shown.map(({ what, need }) => ({ head: cleanLine(need === 'Must have' ? `${what} (must)` : what), width })),
      { head: 'Where they stand, and why', width: WIDTH.why },
    ];
    const rows = people.map((person): TableRow => {
      const [name, key] = [cleanLine(person.name), personKey(vacancy, person)];
      return {
        cells: [
          [{ runs: [{ text: name, link: linkTo(book, key, name), own: true }] }],
          ...shown.map((one): Para[] => {
            const given = verdictOn(person, one.id);
            if (given) return [{ runs: [bold(SAID[given.verdict])] }];
            return [{ runs: plain(whole && isMust(one) ? NOBODY_SAID : NOTHING) }];
          }),
          [{ runs: plain(standing(person)) }, ...why(person).map(({ runs }) => ({ runs, style: STYLE.small }))],
        ],
      };
    });
    table(flow, sect, columns, rows);
  }
  const open = requirements.filter((requirement) => !judged.includes(requirement));
  const silent = whole ? open.filter(isMust) : [];
  if (silent.length > 0)
    paragraph(
      flow,
      sect,
      plain(`Of these must haves nobody said anything about anybody: ${named(silent)}.`),
      STYLE.small,
      4,
    );
  const others = open.filter((requirement) => !silent.includes(requirement));
  if (others.length > 0) paragraph(flow, sect, plain(`No verdict on anybody: ${named(others)}.`), STYLE.small, 4);
}

export const verdictOn = ({ verdicts }: Person, requirement: string): Person['verdicts'][number] | undefined =>
  verdicts.find((one) => one.requirement === requirement);

export const named = (requirements: readonly Requirement[]): string =>
  listWords(requirements.map(({ what }) => `“${cleanLine(what)}”`));

/** Of somebody who was left out: the reason in the learner’s words. */
export const why = ({ entry }: Person): Para[] => (entry?.state === 'Rejected' ? own(entry.left_out_because) : []);

export const own = (text: string | null): Para[] =>
  (text ?? '')
    .split('\n')
    .map(cleanLine)
    .filter(Boolean)
    .map((line) => ({ runs: ownWords(line) }));
