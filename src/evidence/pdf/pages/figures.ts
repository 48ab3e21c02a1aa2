/**
 * Owns the figures: each picture as large as the page allows, what to look at, and when and where it was taken.
 * Must never show a picture without the words that say it is simulated.
 */

import { sayMoment, sayWeekday } from '../../../engine/kernel/date.ts';
import { clean, cleanLine } from '../../../engine/kernel/text.ts';
import type { Figure } from '../../bundle/schema.ts';
import { bold, box, heading, ownWords, paragraph, plain } from '../layout/blocks.ts';
import { DISC, type Placement, placeCallouts } from '../layout/callouts.ts';
import type { Flow } from '../layout/flow.ts';
import { inkFigure, listHeight, numberedList } from '../layout/picture.ts';
import { BODY_HEIGHT, CONTENT, STYLE } from '../layout/style.ts';
import { type Tag, tagUnder } from '../layout/tags.ts';
import type { TextRun } from '../text/wrap.ts';
import { type Book, END, entryOf, figureNumber, KEY, linkTo, SIMULATED, stepKey } from './book.ts';

/** A tall picture leaves room for its caption and list on the same page. */
const TALLEST = 430;
/** Points a pixel: a small picture is not blown up beyond the size it had on the screen. */
const LARGEST = 0.75;
const HEADING = 60;

function fitted({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(CONTENT.width / width, TALLEST / height, LARGEST);
  return { width: width * scale, height: height * scale };
}

function placement(book: Book, figure: Figure, size: { width: number; height: number }): Placement {
  const before = book.placed.get(figure.id);
  if (before) return before;
  const wishes = figure.callouts.flatMap(({ number, frame }) => {
    if (!frame) return [];
    const [across, down] = [size.width / 100, size.height / 100];
    const own = { x: frame.x * across, y: frame.y * down, width: frame.width * across, height: frame.height * down };
    return [{ number, frame: own }];
  });
  const placed = placeCallouts(wishes, size, book.busy.get(figure.id));
  book.placed.set(figure.id, placed);
  return placed;
}

/** Two lines: what it is and speaks to; when and how it was taken. */
function caption(book: Book, figure: Figure): TextRun[] {
  const entry = entryOf(book, figure.step);
  const step: TextRun = { text: `step ${figure.step}` };
  if (entry) step.link = linkTo(book, stepKey(figure.step), `step ${figure.step} in the action log`);
  const criteria = figure.criteria.length > 0 ? ` · speaks to ${cleanLine(figure.criteria.join(', '))}` : '';
  const when = entry ? `Sandbox date ${sayWeekday(entry.day)} · real time ${sayMoment(entry.command.at)} · ` : '';
  return [bold(`${SIMULATED} · ${figure.evidence} · `), step, { text: `${criteria}\n${when}taken ${figure.taken}` }];
}

function picture(
  flow: Flow,
  sect: Tag,
  figure: Figure,
  size: { width: number; height: number },
  placed: Placement,
): void {
  const at = {
    x: CONTENT.left + (CONTENT.width - size.width) / 2,
    y: flow.y - size.height,
    width: size.width,
    height: size.height,
  };
  const reach = placed.placed.length > 0 ? DISC.offset + DISC.radius : 0;
  const bbox: [number, number, number, number] = [
    at.x - reach,
    at.y - placed.below,
    at.x + at.width + reach,
    at.y + at.height,
  ];
  const tag = tagUnder(sect, 'Figure', {
    alt: clean(figure.alt) || cleanLine(figure.caption) || figure.id,
    attributes: { O: 'Layout', Placement: 'Block', BBox: bbox },
  });
  flow.sheet.mark(tag, inkFigure(flow.faces, flow.sheet.picture(figure.id), at, placed));
  flow.gap(size.height + placed.below + 7);
}

function one(flow: Flow, parent: Tag, book: Book, figure: Figure): void {
  const sect = tagUnder(parent, 'Sect');
  const size = figure.picture && fitted(figure.picture);
  const placed = size && placement(book, figure, size);
  const callouts = [...figure.callouts].sort((a, b) => a.number - b.number);
  const words = flow.wrap(caption(book, figure), STYLE.small, CONTENT.width).length * STYLE.small.leading + 8;
  const own = figure.ownCaption ? [bold('In the learner’s words: '), ...ownWords(cleanLine(figure.ownCaption))] : [];
  const ownHeight = own.length > 0 ? flow.wrap(own, STYLE.body, CONTENT.width).length * STYLE.body.leading + 6 : 0;
  const together = HEADING + (size?.height ?? 60) + (placed?.below ?? 0) + words + ownHeight;
  const whole = together + listHeight(flow, callouts);
  flow.need(whole <= BODY_HEIGHT ? whole : together);
  heading(flow, sect, 2, `Figure ${figureNumber(figure)}: ${figure.caption}`, figure.evidence);
  if (size && placed) picture(flow, sect, figure, size, placed);
  else {
    box(flow, sect, '', [
      plain(
        'There is no picture of this step: it could not be drawn on the learner’s device. What it would have shown stands below in words.',
      ),
      plain(clean(figure.alt)),
    ]);
    flow.gap(8);
  }
  paragraph(flow, sect, caption(book, figure), STYLE.small, 6);
  if (own.length > 0) paragraph(flow, sect, own, STYLE.body, 6);
  numberedList(flow, sect, callouts);
  flow.here(figure.evidence + END);
  flow.gap(12);
}

export function figures(flow: Flow, book: Book): void {
  flow.page('Figures');
  const sect = tagUnder(flow.root, 'Sect');
  heading(flow, sect, 1, 'Figures', KEY.figures);
  const all = book.content.figures;
  const intro =
    all.length > 0
      ? 'The training CRM as it stood at the step named under each picture. A number beside a picture belongs to the same number in the list below it.'
      : 'No figures were taken in this attempt.';
  paragraph(flow, sect, plain(intro), STYLE.small, 2);
  for (const figure of all) one(flow, sect, book, figure);
}
