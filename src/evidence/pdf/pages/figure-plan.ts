/**
 * Owns measuring a figure before it is set: which parts of its picture are printed, the words around them, the room it takes at least.
 * Must never draw.
 */
import { sayMoment, sayWeekday } from '../../../engine/kernel/date.ts';
import { cleanLine } from '../../../engine/kernel/text.ts';
import { evidenceIn } from '../../bundle/coverage.ts';
import type { Figure } from '../../bundle/schema.ts';
import { bold, plain } from '../layout/blocks.ts';
import { type Placement, placeCallouts } from '../layout/callouts.ts';
import { printOf } from '../layout/crop.ts';
import type { Flow } from '../layout/flow.ts';
import type { Rect, Size } from '../layout/leaders.ts';
import { type Beside, type List, listsHeight } from '../layout/numbered-list.ts';
import type { Framed, Print, Window } from '../layout/print.ts';
import { busyIn, UNKNOWN } from '../layout/quiet.ts';
import { CONTENT, STYLE } from '../layout/style.ts';
import type { TextRun } from '../text/wrap.ts';
import { type Book, criterionKey, entryOf, figureNumber, linkTo, SIMULATED, stepKey, titleOf } from './book.ts';
import { asTyped } from './long-texts.ts';

/** The largest part of a picture, points: below it there is room for the words on the same page. */
const LARGEST: Size = { width: CONTENT.width, height: 430 };
/** The small picture of the whole screen. */
const KEY = { width: 104, height: 84, gap: 16, below: 6 } as const;
/** Below each part of a picture. */
export const BELOW_PART = 7;

export interface Plan {
  figure: Figure;
  title: string;
  /** Without a picture there is none. */
  print?: Print;
  /** The small picture, where parts of the whole are left out. */
  key?: Size;
  beside?: Beside;
  captions: { runs: TextRun[]; after: number }[];
  lists: List[];
  /** Points from the top of the heading to the end of the list. */
  least: number;
}

/** Two lines: what it is and speaks to; when and how it was taken. Then the recorder's words, where the learner gave it a title. */
function captionsOf(book: Book, figure: Figure): Plan['captions'] {
  const entry = entryOf(book, figure.step);
  const step: TextRun = { text: `step ${figure.step}` };
  if (entry) step.link = linkTo(book, stepKey(figure.step), `step ${figure.step} in the action log`);
  const known = new Set(book.content.unit.criteria.map(({ id }) => id));
  const spoken = book.content.coverage.filter((row) => evidenceIn(row).includes(figure.evidence));
  const criteria = spoken.flatMap(({ criterion: id }, index): TextRun[] => [
    { text: index === 0 ? ' · speaks to ' : ', ' },
    known.has(id)
      ? { text: cleanLine(id), link: linkTo(book, criterionKey(id), `${cleanLine(id)} in the matrix`) }
      : { text: cleanLine(id) },
  ]);
  const by = book.takenBack.get(figure.step);
  const gone =
    by === undefined
      ? []
      : [
          { text: ' · taken back at ' },
          { text: `step ${by}`, link: linkTo(book, stepKey(by), `step ${by} in the action log`) },
        ];
  const when = entry ? `Sandbox date ${sayWeekday(entry.day)} · real time ${sayMoment(entry.command.at)} · ` : '';
  const own = figure.ownCaption
    ? [
        {
          runs: [bold('Recorded as: '), ...plain(`${cleanLine(figure.caption)}. The title is the learner’s.`)],
          after: 5,
        },
      ]
    : [];
  return [
    {
      runs: [
        bold(`${SIMULATED} · ${figure.evidence} · `),
        step,
        ...criteria,
        ...gone,
        { text: `\n${when}taken ${figure.taken}` },
      ],
      after: 5,
    },
    ...own,
  ];
}

/** Those in the picture, then those that were further on: without a picture there is nothing that they could be missing from. */
function listsOf(book: Book, figure: Figure): List[] {
  const changes = entryOf(book, figure.step)?.changes ?? [];
  const items = [...figure.callouts]
    .sort((a, b) => a.number - b.number)
    .map(({ number, says, frame }) => ({
      number,
      runs: plain(asTyped(book, says, changes)),
      seen: !figure.picture || !!frame,
    }));
  const unseen = items.filter(({ seen }) => !seen);
  return [
    { items: items.filter(({ seen }) => seen) },
    ...(unseen.length > 0 ? [{ before: 'Not to be seen in the picture:', items: unseen }] : []),
  ];
}

function framedOf(figure: Figure, whole: Size): Framed[] {
  const [across, down] = [whole.width / 100, whole.height / 100];
  return figure.callouts.flatMap(({ number, frame }) =>
    frame
      ? [
          {
            number,
            frame: { x: frame.x * across, y: frame.y * down, width: frame.width * across, height: frame.height * down },
          },
        ]
      : [],
  );
}

function keyOf(whole: Size): Size {
  const scale = Math.min(KEY.width / whole.width, KEY.height / whole.height);
  return { width: whole.width * scale, height: whole.height * scale };
}

const isWhole = ({ parts: [part, ...more], whole }: Print): boolean =>
  more.length === 0 && part?.width === whole.width && part.height === whole.height;

export function planOf(flow: Flow, book: Book, figure: Figure): Plan {
  const quiet = book.quiet.get(figure.id) ?? UNKNOWN;
  const print = figure.picture && printOf(figure.picture, (whole) => framedOf(figure, whole), LARGEST, quiet);
  const key = print && !isWhole(print) ? keyOf(print.whole) : undefined;
  const beside = key && { height: key.height + KEY.below, width: CONTENT.width - KEY.width - KEY.gap };
  const plan = {
    figure,
    title: `Figure ${figureNumber(figure)}: ${cleanLine(titleOf(figure))}`,
    ...(print && { print }),
    ...(key && { key }),
    ...(beside && { beside }),
    captions: captionsOf(book, figure),
    lists: listsOf(book, figure),
  };
  return { ...plan, least: leastOf(flow, book, plan) };
}

/** The words when no picture is there stand in a box, see figures.ts. */
const BOX = 90;
const HEADING = 14 + 4;

function leastOf(flow: Flow, book: Book, plan: Omit<Plan, 'least'>): number {
  const heading = HEADING + flow.wrap(plain(plan.title), STYLE.h2, CONTENT.width).length * STYLE.h2.leading;
  const { figure, print } = plan;
  const pictures = print?.parts.map((part) => part.height + placementOf(book, figure, print, part).below + BELOW_PART);
  const width = plan.beside?.width ?? CONTENT.width;
  const captions = plan.captions.reduce(
    (sum, { runs, after }) => sum + flow.wrap(runs, STYLE.small, width).length * STYLE.small.leading + after,
    0,
  );
  const besideList = plan.beside && { ...plan.beside, height: Math.max(0, plan.beside.height - captions) };
  const words = Math.max(captions + listsHeight(flow, plan.lists, besideList), plan.beside?.height ?? 0);
  return heading + (pictures?.reduce((sum, height) => sum + height, 0) ?? BOX) + words;
}

const keyOfPart = (figure: Figure, { x, y, width, height }: Rect): string =>
  [figure.id, ...[x, y, width, height].map((length) => Math.round(length * 100))].join(' ');

/** Where the numbers of a part stand. No page number changes that, so it is worked out once. */
export function placementOf(book: Book, figure: Figure, { framed, whole }: Print, part: Window): Placement {
  const name = keyOfPart(figure, part);
  const before = book.placed.get(name);
  if (before) return before;
  const wishes = framed
    .filter(({ number }) => part.numbers.includes(number))
    .map(({ number, frame }) => ({ number, frame: { ...frame, x: frame.x - part.x, y: frame.y - part.y } }));
  const quiet = book.quiet.get(figure.id);
  const placed = placeCallouts(wishes, part, quiet && busyIn(part, whole, quiet.rows));
  book.placed.set(name, placed);
  return placed;
}
