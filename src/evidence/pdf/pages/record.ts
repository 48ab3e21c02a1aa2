/**
 * Owns the record of an assessment on paper: the form of the pack's assessor pages, filled in with what was recorded.
 * Must never fill in what nobody answered, sign for anybody, or leave out that a judgement was changed. No links: it stands alone, too.
 */
import { sayMoment } from '../../../engine/kernel/date.ts';
import { cleanLine } from '../../../engine/kernel/text.ts';
import { sayDecision } from '../../assessment/say.ts';
import type { Assessment } from '../../assessment/schema.ts';
import { outstanding, overallOf, referredIn, standing } from '../../assessment/standing-of.ts';
import { blanks, bold, fieldList, heading, ownWords, paragraph, plain } from '../layout/blocks.ts';
import { Flow } from '../layout/flow.ts';
import { CONTENT, STYLE } from '../layout/style.ts';
import { type Tag, tagUnder } from '../layout/tags.ts';
import type { Faces } from '../text/face.ts';
import { paragraphs } from '../text/words.ts';
import { sampling } from './assessor.ts';
import { END, KEY } from './book.ts';
import { criteriaTable, entriesTable, rulesTable, talkTables } from './record-tables.ts';
import { running } from './running.ts';

const SECTION = 'Assessment record';

function about(flow: Flow, sect: Tag, { pack, entries }: Assessment): void {
  const { learner, scenario, unit } = pack;
  const names = [...new Set(entries.map(({ by }) => by))];
  const [first, last] = [entries[0], entries.at(-1)];
  fieldList(flow, sect, [
    ['Learner', learner.name],
    ['Employer', learner.employer],
    ['Centre', learner.centre],
    ['Learner number', learner.number],
    ['Unit', unit.title],
    ['Qualification', unit.qualification],
    ['Scenario', `${scenario.title}, version ${scenario.version}`],
    ['Pack', `made ${sayMoment(pack.packedAt)}, attempt ${pack.attempt}`],
    ['Fingerprint of the pack', pack.fingerprint],
    [names.length > 1 ? 'Recorded by' : 'Assessor', names.join(', ')],
    ['Entries', first && last ? `${entries.length}, from ${sayMoment(first.at)} to ${sayMoment(last.at)}` : 'none yet'],
  ]);
  flow.gap(6);
}

function decision(flow: Flow, sect: Tag, assessment: Assessment): void {
  const { entries } = assessment;
  const overall = overallOf(entries);
  const entry = standing(entries).get('overall');
  heading(flow, sect, 2, 'Decision and feedback');
  if (overall?.decision)
    paragraph(
      flow,
      sect,
      plain('I have judged this evidence against the criteria shown, and I have noted that it is simulated.'),
      STYLE.body,
      4,
    );
  paragraph(
    flow,
    sect,
    [...plain('Decision, the assessor’s alone: '), bold(sayDecision(overall?.decision))],
    STYLE.body,
    4,
  );
  const referred = referredIn(assessment);
  const open = outstanding(assessment).filter((id) => !referred.includes(id));
  const [back, left] = [referred.join(', '), open.join(', ')];
  if (back) paragraph(flow, sect, plain(`Referred back: ${back}.`), STYLE.body, 2);
  if (left) paragraph(flow, sect, plain(`Not decided as competent, and not referred back: ${left}.`), STYLE.body, 2);
  flow.gap(4);
  const label = { ...STYLE.label, leading: 12 };
  paragraph(flow, sect, plain('Feedback to the learner, and how what is still open can be shown'), label, 3);
  const texts = paragraphs(overall?.feedback ?? '');
  if (texts.length === 0) paragraph(flow, sect, plain('Nothing was written here.'), STYLE.small);
  for (const text of texts) paragraph(flow, sect, ownWords(text), STYLE.own);
  fieldList(
    flow,
    sect,
    [
      ['Simulation accepted under', cleanLine(overall?.authority ?? '') || 'not given'],
      ['Adjustments agreed', cleanLine(overall?.adjustments ?? '') || 'none given'],
      ['Assessor’s name, as typed', entry?.by ?? ''],
      ['Recorded', entry ? sayMoment(entry.at) : ''],
    ],
    150,
  );
  flow.gap(8);
  blanks(flow, sect, [
    ['Signature by hand', CONTENT.width * 0.66],
    ['Date', CONTENT.width * 0.34],
  ]);
}

/** Sets the record at the flow's end, beginning on a page of its own. */
export function record(flow: Flow, assessment: Assessment): void {
  flow.page(SECTION);
  const sect = tagUnder(flow.root, 'Sect');
  heading(flow, sect, 1, SECTION, KEY.assessor);
  const intro =
    'The form of the pack’s assessor pages, filled in. Each answer is a person’s; the software decided nothing, and what nobody answered says so. ' +
    'It was made from entries that are never changed: of each thing the last one stands, and all of them are at the end.';
  paragraph(flow, sect, plain(intro), STYLE.small, 6);
  about(flow, sect, assessment);
  criteriaTable(flow, sect, assessment);
  rulesTable(flow, sect, assessment);
  decision(flow, sect, assessment);
  talkTables(flow, sect, assessment);
  sampling(flow, sect);
  entriesTable(flow, sect, assessment);
  flow.here(KEY.assessor + END);
}

/** The record as a file of its own, headers and footers included. */
export function layRecord(assessment: Assessment, faces: Faces): Flow {
  const flow = new Flow(faces);
  record(flow, assessment);
  const { learner, scenario, fingerprint } = assessment.pack;
  const title = cleanLine(scenario.title);
  running(faces, flow.sheets, { under: title, whose: `${cleanLine(learner.name)} · ${title}`, fingerprint });
  return flow;
}
