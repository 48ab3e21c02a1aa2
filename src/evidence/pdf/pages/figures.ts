/**
 * Owns the figures: two to a page where that leaves them readable, what to look at, and when and where each was taken.
 * Must never show a picture without the words that say it is simulated.
 */
import { clean, cleanLine } from '../../../engine/kernel/text.ts';
import { sayTakenAway } from '../../../engine/run/how-gone.ts';
import type { Figure } from '../../bundle/schema.ts';
import { bold, box, heading, paragraph, plain } from '../layout/blocks.ts';
import { DISC } from '../layout/callouts.ts';
import { roomier } from '../layout/crop.ts';
import type { Flow } from '../layout/flow.ts';
import { numberedLists } from '../layout/numbered-list.ts';
import { inkFigure, inkKey } from '../layout/picture.ts';
import type { Print, Window } from '../layout/print.ts';
import { type Quiet, UNKNOWN } from '../layout/quiet.ts';
import { BODY_HEIGHT, CONTENT, STYLE } from '../layout/style.ts';
import { type Tag, tagUnder } from '../layout/tags.ts';
import { type Book, END, KEY } from './book.ts';
import { BELOW_PART, type Plan, placementOf, planOf } from './figure-plan.ts';

/** Between two figures on a page. */
const BETWEEN = 16;

const alt = (figure: Figure, isFirst: boolean): string => {
  const says = clean(figure.alt) || cleanLine(figure.caption) || figure.id;
  return isFirst ? says : `Another part of the same screen: ${says}`;
};

function picture(flow: Flow, sect: Tag, book: Book, figure: Figure, print: Print, part: Window): void {
  const placed = placementOf(book, figure, print, part);
  flow.need(part.height + placed.below + BELOW_PART);
  const at = {
    x: CONTENT.left + (CONTENT.width - part.width) / 2,
    y: flow.y - part.height,
    width: part.width,
    height: part.height,
  };
  const reach = placed.placed.length > 0 ? DISC.offset + DISC.radius : 0;
  const tag = tagUnder(sect, 'Figure', {
    alt: alt(figure, part === print.parts[0]),
    attributes: {
      O: 'Layout',
      Placement: 'Block',
      BBox: [at.x - reach, at.y - placed.below, at.x + at.width + reach, at.y + at.height],
    },
  });
  flow.sheet.mark(tag, inkFigure(flow.faces, flow.sheet.picture(figure.id), at, part, print.whole, placed));
  flow.gap(part.height + placed.below + BELOW_PART);
}

/** Says where on the screen the parts are; to those who hear the page it says nothing new. */
function key(flow: Flow, { figure, key: size, print }: Plan): void {
  if (!size || !print) return;
  const at = { x: CONTENT.left + CONTENT.width - size.width, y: flow.y - size.height, ...size };
  flow.sheet.artifact(inkKey(flow.sheet.picture(figure.id), at, print.parts, print.whole));
}

function words(flow: Flow, sect: Tag, plan: Plan): void {
  const { captions, lists, beside } = plan;
  const [page, top] = [flow.sheet.index, flow.y];
  for (const { runs, after } of captions) {
    flow.text(tagUnder(sect, 'P'), runs, STYLE.small, CONTENT.left, beside?.width ?? CONTENT.width);
    flow.gap(after);
  }
  if (!beside || flow.sheet.index !== page) {
    numberedLists(flow, sect, lists);
    return;
  }
  const foot = top - beside.height;
  numberedLists(flow, sect, lists, { ...beside, height: Math.max(0, flow.y - foot) });
  if (flow.sheet.index === page) flow.y = Math.min(flow.y, foot);
}

/** Each part takes its share of what is to spare. */
const withRoom = (print: Print, more: number, quiet: Quiet): Print => ({
  ...print,
  parts: print.parts.map((part) => roomier(part, Math.max(0, more) / print.parts.length, print, quiet)),
});

const STANDS = 'What can be said of it stands below in words.';
const NOT_DRAWN =
  'There is no picture of this step: it could not be drawn on the learner’s device. What it would have shown stands below in words.';

/** `more`: points that the picture may take beyond what it needs. */
function one(flow: Flow, parent: Tag, book: Book, plan: Plan, more: number): void {
  const { figure, title } = plan;
  const sect = tagUnder(parent, 'Sect');
  heading(flow, sect, 2, title, figure.evidence);
  const print = plan.print && withRoom(plan.print, more, book.quiet.get(figure.id) ?? UNKNOWN);
  if (print) for (const part of print.parts) picture(flow, sect, book, figure, print, part);
  else {
    box(flow, sect, '', [
      plain(figure.takenAway ? `${sayTakenAway(figure.takenAway)} ${STANDS}` : NOT_DRAWN),
      plain(clean(figure.alt)),
    ]);
    flow.gap(8);
  }
  key(flow, { ...plan, ...(print && { print }) });
  words(flow, sect, plan);
  flow.here(figure.evidence + END);
  flow.gap(BETWEEN);
}

/** Two share a page where both have room; the pictures grow into what is left over. */
function share(flow: Flow, { least }: Plan, next: Plan | undefined, isFirst: boolean): number {
  const left = flow.room - least;
  const together = next && next.least + BETWEEN <= left;
  return isFirst && together ? Math.min(left - next.least - BETWEEN, Math.max(0, flow.room / 2 - least)) : left;
}

export function figures(flow: Flow, book: Book): void {
  flow.page('Figures');
  const sect = tagUnder(flow.root, 'Sect');
  heading(flow, sect, 1, 'Figures', KEY.figures);
  const plans = book.content.figures.map((figure) => planOf(flow, book, figure));
  const intro =
    plans.length > 0
      ? 'The training CRM as it stood at the step named under each picture, at a size that can be read. Where a part of the screen is shown, the small picture beside the words shows the whole and frames the part. A number beside a picture belongs to the same number in the list below it.'
      : 'No figures are in this pack.';
  paragraph(flow, sect, plain(intro), STYLE.small, 2);
  let onPage = 0;
  for (const [index, plan] of plans.entries()) {
    // Of one that takes more than a page the list goes on; its heading and picture stay together as far as they can.
    const page = flow.sheet.index;
    flow.need(Math.min(plan.least, BODY_HEIGHT));
    if (flow.sheet.index !== page) onPage = 0;
    onPage += 1;
    one(flow, sect, book, plan, share(flow, plan, plans[index + 1], onPage === 1));
  }
  omitted(flow, sect, book);
}

/** The learner's choice is no secret: what stays in the log without its picture is said. */
function omitted(flow: Flow, sect: Tag, { content: { omitted: all } }: Book): void {
  const steps = (why: 'left out' | 'lost') => all.filter((each) => each.why === why).map(({ step }) => step);
  const [out, lost] = [steps('left out'), steps('lost')];
  const line = (words: string, numbers: readonly number[]) =>
    paragraph(flow, sect, [bold(words), ...plain(numbers.join(', '))], STYLE.small, 4);
  if (out.length > 0) line('Left out by the learner, the steps stay in the log: figures of steps ', out);
  if (lost.length > 0) line('Not kept on the learner’s device, the steps stay in the log: figures of steps ', lost);
}
