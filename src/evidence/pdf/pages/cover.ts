/**
 * Owns the first page: what the pack is, whose, and where things are in it.
 * Must never sound like a certificate; the box says what the pack is not.
 */

import { sayMoment, sayWeekday } from '../../../engine/kernel/date.ts';
import { cleanLine } from '../../../engine/kernel/text.ts';
import { isDraft } from '../../../engine/scenario/draft.ts';
import { sayHelpIn } from '../../bundle/help-used.ts';
import { HONESTY } from '../../bundle/honesty.ts';
import { paceOf, sayPace } from '../../bundle/pace.ts';
import { box, fieldList, heading, paragraph, plain } from '../layout/blocks.ts';
import type { Flow } from '../layout/flow.ts';
import { inkLine } from '../layout/ink.ts';
import { COLOUR, CONTENT, STYLE } from '../layout/style.ts';
import { type Tag, tagUnder } from '../layout/tags.ts';
import { widthOf } from '../text/face.ts';
import { type Book, DRAFT_SCENARIO, KEY, linkTo, NO_EVIDENCE_YET, SIMULATED, sandboxDays } from './book.ts';
import { rationaleContents } from './rationales.ts';
import { searchContents } from './searches.ts';

function title(flow: Flow, sect: Tag, { content }: Book): void {
  const kicker = { ...STYLE.h3, colour: COLOUR.petrol };
  paragraph(
    flow,
    sect,
    plain(isDraft(content.scenario) ? `Evidence pack · ${DRAFT_SCENARIO}` : 'Evidence pack'),
    kicker,
    2,
  );
  const name = cleanLine(content.scenario.title);
  flow.headings.push({ title: name, level: 1, page: flow.sheet.index, y: flow.y });
  flow.text(tagUnder(sect, 'H1'), plain(name), STYLE.title);
  flow.gap(6);
  const about = [content.unit.title, content.unit.qualification].map(cleanLine).filter(Boolean);
  for (const text of about) paragraph(flow, sect, plain(text), { size: 10.5, leading: 15, colour: COLOUR.quiet }, 0);
  flow.gap(18);
}

function details(flow: Flow, sect: Tag, book: Book): void {
  const { attempt, learner, scenario, agency, log } = book.content;
  const days = sandboxDays(book);
  const sandbox =
    days &&
    (days.first === days.last ? sayWeekday(days.first) : `${sayWeekday(days.first)} to ${sayWeekday(days.last)}`);
  fieldList(flow, sect, [
    ['Learner', learner.name],
    ['Employer', learner.employer],
    ['Centre', learner.centre],
    ['Learner number', learner.number],
    [
      'Scenario',
      isDraft(scenario)
        ? `${scenario.title}, ${DRAFT_SCENARIO}: ${NO_EVIDENCE_YET}`
        : `${scenario.title}, version ${scenario.version}`,
    ],
    ['Attempt', `begun ${sayMoment(attempt.startedAt)}, packed ${sayMoment(attempt.packedAt)}`],
    ['Mode and help', sayHelpIn(attempt.mode, log)],
    ['Pace', sayPace(paceOf(log))],
    ['Date in the sandbox', sandbox ?? ''],
    ['Agency', `${agency.name} (fictional), version ${agency.version}, people drawn with number ${agency.seed}`],
  ]);
  flow.gap(8);
}

function contentsLine(flow: Flow, list: Tag, book: Book, label: string, key: string): void {
  const item = tagUnder(tagUnder(list, 'TOCI'), 'Reference');
  const link = tagUnder(item, 'Link');
  const style = STYLE.body;
  const words = flow.faces.regular.shape(`${label} `);
  const page = flow.faces.regular.shape(String(book.pages.get(key) ?? 0));
  const [left, right] = [widthOf(words, style.size), widthOf(page, style.size)];
  const run = { text: '' };
  const pieces = [
    { x: 0, width: left, shaped: words, run: { ...run, colour: COLOUR.petrol } },
    { x: CONTENT.width - right, width: right, shaped: page, run },
  ];
  const leading = style.leading + 2;
  flow.need(leading);
  flow.lines(link, [{ pieces, width: CONTENT.width }], style, CONTENT.left, flow.y);
  const across = { x: CONTENT.left, y: flow.y - leading + 2, width: CONTENT.width, height: leading };
  flow.sheet.link(link, across, linkTo(book, key, label));
  const y = flow.y - 11;
  const dots = [
    { x: CONTENT.left + left + 6, y },
    { x: CONTENT.left + CONTENT.width - right - 6, y },
  ];
  flow.sheet.artifact(inkLine(dots, COLOUR.strong, 0.7, '[0 3.5] 0'));
  flow.gap(leading);
}

function contents(flow: Flow, sect: Tag, book: Book): void {
  heading(flow, sect, 2, 'Contents');
  const list = tagUnder(sect, 'TOC');
  const [first, last] = [book.content.figures[0], book.content.figures.at(-1)];
  const span =
    first && last ? (first === last ? ` · ${first.evidence}` : ` · ${first.evidence} to ${last.evidence}`) : '';
  for (const [label, key] of [
    ['Evidence matrix', KEY.matrix],
    ...(book.content.history ? [['Referred back before', KEY.history] as [string, string]] : []),
    [`Account · ${KEY.account}`, KEY.account],
    ...rationaleContents(book),
    ...searchContents(book),
    [`Figures${span}`, KEY.figures],
    [`Action log · ${KEY.log}`, KEY.log],
    ['Declaration of authenticity', KEY.declaration],
    ['For the assessor', KEY.assessor],
  ] satisfies [label: string, key: string][]) {
    contentsLine(flow, list, book, label, key);
  }
  flow.gap(18);
}

export function cover(flow: Flow, book: Book): void {
  flow.page('Cover');
  const sect = tagUnder(flow.root, 'Sect');
  title(flow, sect, book);
  details(flow, sect, book);
  contents(flow, sect, book);
  const { engine, writer, attempt } = book.content;
  box(
    flow,
    sect,
    'What this is',
    [
      plain(
        `${SIMULATED}. The work in this pack was done in a training sandbox: a made-up agency with made-up people and ` +
          'companies. The assessor decides whether simulation is accepted, and for which criterion.',
      ),
      plain(
        'The pack can be checked: it carries the action log as data (evidence.json). Numbers in the text lead to the step or figure they name.',
      ),
      ...HONESTY.map((line) => plain(line)),
      plain(`Fingerprint of the evidence: ${book.fingerprint}`),
      plain(`Attempt ${cleanLine(attempt.id)} · engine ${engine} · page writer ${cleanLine(writer)}`),
    ],
    STYLE.small,
  );
}
