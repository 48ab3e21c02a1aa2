/**
 * Owns the small building blocks of a page: headings, paragraphs, labelled facts, lines to write on, boxes.
 * Must never hold the words of a page; those are in pages/.
 */
import { cleanLine } from '../../../engine/kernel/text.ts';
import type { TextRun } from '../text/wrap.ts';
import type { Flow } from './flow.ts';
import { inkFill, inkRule } from './ink.ts';
import { BODY_HEIGHT, COLOUR, CONTENT, STYLE, type TextStyle } from './style.ts';
import { type Role, type Tag, tagUnder } from './tags.ts';

export const plain = (text: string): TextRun[] => [{ text }];
/** Somebody's own words, in a sentence or beside a label. */
export const ownWords = (text: string): TextRun[] => [{ text, own: true }];
export const bold = (text: string): TextRun => ({ text, face: 'bold' });

const HEADINGS = {
  1: { role: 'H1', style: STYLE.h1, before: 0, after: 8 },
  2: { role: 'H2', style: STYLE.h2, before: 14, after: 4 },
  3: { role: 'H3', style: STYLE.h3, before: 12, after: 3 },
} as const satisfies Record<number, { role: Role; style: TextStyle; before: number; after: number }>;

/** Space that must be left under a heading, so that it never stands alone at a page's foot. */
const COMPANY = 40;

/** A heading, entered into the bookmarks; `key` makes it a place that links can lead to. */
export function heading(flow: Flow, parent: Tag, level: 1 | 2 | 3, title: string, key?: string): void {
  const { role, style, before, after } = HEADINGS[level];
  const line = cleanLine(title);
  const lines = flow.wrap(plain(line), style, CONTENT.width).length;
  flow.need(before + lines * style.leading + after + COMPANY);
  // At the head of a page the space before would only push the heading out of line with its neighbours'.
  if (flow.room < BODY_HEIGHT) flow.gap(before);
  if (key) flow.here(key);
  flow.headings.push({ title: line, level, page: flow.sheet.index, y: flow.y });
  flow.text(tagUnder(parent, role), plain(line), style);
  flow.gap(after);
}

/** A paragraph with `after` points of space below. */
export function paragraph(
  flow: Flow,
  parent: Tag,
  runs: readonly TextRun[],
  style: TextStyle = STYLE.body,
  after = 7,
): void {
  flow.text(tagUnder(parent, 'P'), runs, style);
  flow.gap(after);
}

/** Small type sits higher in a line of the same height; this brings its feet level with the body's. */
const LEVEL = (STYLE.body.size - STYLE.label.size) * 0.32;

/** "Learner   Łukasz Żółć": a quiet label, and what it says beside it. Fields without a value are left out. */
export function fieldList(
  flow: Flow,
  parent: Tag,
  pairs: readonly (readonly [label: string, value: string])[],
  labelWidth = 116,
): void {
  for (const [label, value] of pairs) {
    const text = cleanLine(value);
    if (text === '') continue;
    const tag = tagUnder(parent, 'P');
    const lines = flow.wrap(ownWords(text), STYLE.body, CONTENT.width - labelWidth);
    flow.need(lines.length * STYLE.body.leading);
    const name = flow.wrap(plain(`${label} `), STYLE.label, labelWidth);
    flow.lines(tag, name, STYLE.label, CONTENT.left, flow.y - LEVEL);
    flow.y = flow.lines(tag, lines, STYLE.body, CONTENT.left + labelWidth, flow.y);
    flow.gap(2);
  }
}

/** A label and a line to write on; several stand beside each other. Nothing is ever filled in. */
export function blanks(
  flow: Flow,
  parent: Tag,
  labels: readonly (readonly [label: string, width: number])[],
  height = 30,
): void {
  flow.need(height + 6);
  const foot = flow.y - height;
  let x: number = CONTENT.left;
  for (const [index, [label, width]] of labels.entries()) {
    const lines = flow.wrap(plain(label), STYLE.label, width);
    flow.lines(tagUnder(parent, 'P'), lines, STYLE.label, x, foot + STYLE.label.leading);
    const start = x + Math.max(0, ...lines.map((line) => line.width)) + 6;
    const end = x + width - (index < labels.length - 1 ? 14 : 0);
    flow.sheet.artifact(inkRule(start, foot + 2, end - start, COLOUR.strong, 0.6));
    x += width;
  }
  flow.y = foot - 6;
}

const PAD = 12;

/** A tinted box around paragraphs; it stays on one page. */
export function box(
  flow: Flow,
  parent: Tag,
  title: string,
  texts: readonly (readonly TextRun[])[],
  style: TextStyle = STYLE.body,
): void {
  const width = CONTENT.width - 2 * PAD;
  const parts = texts.map((runs) => flow.wrap(runs, style, width));
  const titled = title === '' ? [] : flow.wrap(plain(title), STYLE.h3, width);
  const titleHeight = titled.length * STYLE.h3.leading + (titled.length > 0 ? 2 : 0);
  const textHeight = parts.reduce((sum, lines) => sum + lines.length * style.leading, 0) + 4 * (parts.length - 1);
  const height = 2 * PAD + titleHeight + textHeight - 3;
  flow.need(height);
  const frame = { x: CONTENT.left, y: flow.y - height, width: CONTENT.width, height };
  flow.sheet.artifact(`${inkFill(frame, COLOUR.tint)}\n${inkFill({ ...frame, width: 2.5 }, COLOUR.petrol)}`);
  let top = flow.y - PAD;
  const x = CONTENT.left + PAD;
  if (titled.length > 0) top = flow.lines(tagUnder(parent, 'P'), titled, STYLE.h3, x, top) - 2;
  for (const lines of parts) top = flow.lines(tagUnder(parent, 'P'), lines, style, x, top) - 4;
  flow.y = frame.y;
}
