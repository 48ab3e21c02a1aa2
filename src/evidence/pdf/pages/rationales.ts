/**
 * Owns the pages that say, for each vacancy, why each person was chosen or not: an overview of people by requirements, then each person's
 * verdicts with evidence and reason, as the learner recorded them. Must never add a verdict, a reason or an order of its own.
 */
import { count } from '../../../engine/kernel/phrases.ts';
import { cleanLine } from '../../../engine/kernel/text.ts';
import { NOBODY_SAID } from '../../../engine/run/say-choice.ts';
import type { VacancyRationales } from '../../bundle/schema.ts';
import { bold, heading, ownWords, paragraph, plain } from '../layout/blocks.ts';
import type { Para } from '../layout/cells.ts';
import type { Flow } from '../layout/flow.ts';
import { STYLE } from '../layout/style.ts';
import { type TableRow, table } from '../layout/table.ts';
import { type Tag, tagUnder } from '../layout/tags.ts';
import { type Book, tellsAll, vacancyKey } from './book.ts';
import { beforeIt } from './rationale-before.ts';
import {
  isMust,
  named,
  overview,
  own,
  type Person,
  personKey,
  type Requirement,
  SAID,
  standing,
  verdictOn,
  why,
} from './rationale-overview.ts';
import { inSteps, stepLinks } from './steps-of.ts';

const all = ({ content: { rationales: found = [] } }: Book): readonly VacancyRationales[] => found;
const titleOf = ({ title, vacancy }: VacancyRationales): string =>
  cleanLine(`Who was chosen, and why: ${title} (${vacancy})`);

/** A line on the cover for each vacancy. */
export const rationaleContents = (book: Book): [label: string, key: string][] =>
  all(book).map((each) => [titleOf(each), vacancyKey(each.vacancy)]);

/** Requirements that are not on the page, and why. */
const sayApart = ({ apart = 0 }: VacancyRationales): string =>
  apart > 0
    ? ` (${apart} more ${apart === 1 ? 'touches' : 'touch'} what the law protects, and take${apart === 1 ? 's' : ''} no part)`
    : '';

const wanted = ({ what, need }: Requirement): Para[] => [
  { runs: ownWords(cleanLine(what)) },
  { runs: plain(need), style: STYLE.small },
];

const COLUMNS = [
  { head: 'Requirement', width: 116 },
  { head: 'Verdict', width: 55 },
  { head: 'Where it is shown', width: 145 },
  { head: 'Reason', width: 127.28 },
  { head: 'Step', width: 48 },
];

function verdictsOf(flow: Flow, sect: Tag, book: Book, { requirements }: VacancyRationales, person: Person): void {
  // Of somebody nobody judged the overview says so; else each must have has its row.
  const isRow = (one: Requirement) =>
    verdictOn(person, one.id) !== undefined || (tellsAll(book) && person.verdicts.length > 0 && isMust(one));
  const rows = requirements.filter(isRow).map((requirement): TableRow => {
    const given = verdictOn(person, requirement.id);
    if (!given) return { cells: [wanted(requirement), [{ runs: [bold(NOBODY_SAID)] }], [], [], []] };
    const { id, verdict, evidence, reason } = given;
    return {
      cells: [
        wanted(requirement),
        [{ runs: [bold(SAID[verdict])] }],
        own(evidence),
        own(reason),
        [{ runs: stepLinks(book, 'rationale', id) }],
      ],
    };
  });
  if (rows.length > 0) table(flow, sect, COLUMNS, rows);
  const open = requirements.filter((one) => !isRow(one));
  if (open.length > 0 && rows.length > 0)
    paragraph(flow, sect, plain(`No verdict was recorded on ${named(open)}.`), STYLE.small, 0);
}

/** What a person’s heading needs below it, so that it does not stand apart from the first verdict. */
const COMPANY = 110;

function one(flow: Flow, sect: Tag, book: Book, vacancy: VacancyRationales, person: Person): void {
  const { entry, name, candidate, verdicts } = person;
  if (verdicts.length > 0) flow.need(COMPANY);
  heading(flow, sect, 3, `${name} (${candidate})`, personKey(vacancy, person));
  paragraph(flow, sect, [bold(standing(person)), ...inSteps(book, 'shortlist_entry', entry?.id)], STYLE.body, 3);
  for (const { runs } of why(person)) paragraph(flow, sect, runs, STYLE.own, 3);
  beforeIt(flow, sect, book, person);
  verdictsOf(flow, sect, book, vacancy, person);
}

/** Those who were chosen first, then who is on the list, then those left out, each as they came on it. */
const PLACES = [
  ({ entry }: Person) => entry !== null && entry.state !== 'Longlisted' && entry.state !== 'Rejected',
  ({ entry }: Person) => entry?.state === 'Longlisted',
  ({ entry }: Person) => entry?.state === 'Rejected',
  ({ entry }: Person) => entry === null,
];

export function rationales(flow: Flow, book: Book): void {
  for (const given of all(book)) {
    const vacancy = { ...given, people: PLACES.flatMap((place) => given.people.filter(place)) };
    flow.page(`Rationale · ${cleanLine(vacancy.title)}`);
    const sect = tagUnder(flow.root, 'Sect');
    heading(flow, sect, 1, titleOf(vacancy), vacancyKey(vacancy.vacancy));
    const about = `${cleanLine(vacancy.client)}. ${count(vacancy.people.length, 'person', 'people')} looked at, ${count(vacancy.requirements.length, 'requirement')}${sayApart(vacancy)}; as the training CRM held it after the last step. Whether a choice was right is for the assessor.`;
    paragraph(flow, sect, plain(about), STYLE.small, 2);
    if (vacancy.people.length === 0) continue;
    overview(flow, sect, book, vacancy);
    heading(flow, sect, 2, 'Person by person');
    for (const person of vacancy.people) one(flow, sect, book, vacancy, person);
  }
}
