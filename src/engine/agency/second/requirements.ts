/**
 * Owns what the vacancies of version 2 ask for, as rows that records can be held against. Never anything that the law protects.
 */
import { sayDay } from '../../kernel/date.ts';
import { count } from '../../kernel/phrases.ts';
import type { NewRow, Row } from '../../record/catalogue.ts';
import type { Ledger } from '../ledger.ts';
import { type Need, needsOf, skillId } from '../needs.ts';
import type { Vacancy } from '../person.ts';
import { otherWords, sameJob, samePaper, sameSkill } from '../vocabulary/same-work.ts';
import { rung } from '../vocabulary/trade.ts';
import { trades } from '../vocabulary/trades.ts';

type Asked = Omit<NewRow<'requirement'>, 'id' | 'vacancy' | 'need'>;
type Kind = Row<'requirement'>['kind'];

const lines = (words: readonly string[]): string | null => words.join('\n') || null;
/** All names of the papers that somebody may hold. */
const papers = (...names: string[]): string[] => names.flatMap((name) => otherWords(samePaper, name));

const AAT_2 = 'Level 2 AAT Certificate in Accounting';
const AAT_3 = 'Level 3 AAT Diploma in Accounting';
const COUNTERBALANCE = 'RTITB counterbalance truck licence';
const REACH = 'RTITB reach truck licence';
const LABOURER = 'CSCS Labourer card';
const SKILLED = 'CSCS Skilled Worker card';

/** What proves a skill of the list: the paper, what counts as well, what is near, what is mistaken for it. */
const PROVEN: Readonly<
  Record<string, { kind: Kind; paper: string; as?: string[]; near?: string[]; other?: string[] }>
> = {
  'AAT Level 2': { kind: 'Qualification', paper: AAT_2, as: papers(AAT_3) },
  'AAT Level 3': { kind: 'Qualification', paper: AAT_3, near: papers(AAT_2) },
  'FLT counterbalance': { kind: 'Licence or card', paper: COUNTERBALANCE, other: papers(REACH) },
  'FLT reach': { kind: 'Licence or card', paper: REACH, other: papers(COUNTERBALANCE) },
  'CSCS Skilled Worker': { kind: 'Licence or card', paper: SKILLED, other: papers(LABOURER) },
  'CSCS Labourer': { kind: 'Licence or card', paper: LABOURER, as: papers(SKILLED) },
  '7.5 tonne driving': { kind: 'Licence or card', paper: 'Category C1 driving licence' },
  Tachograph: { kind: 'Licence or card', paper: 'Digital tachograph card' },
  'Moving and handling': { kind: 'Licence or card', paper: 'Moving and handling certificate' },
};

function fromNeed({ name, years, what }: Need, starts_on: string): Asked {
  const proof = PROVEN[name];
  const skill = skillId(name);
  if (!proof) {
    if (!skill) return { kind: 'Other', what };
    return { kind: 'Skill', what, skill, years, same_as: lines(otherWords(sameSkill, name).slice(1)) };
  }
  const [named = '', ...others] = papers(proof.paper);
  return {
    kind: proof.kind,
    what: proof.kind === 'Qualification' ? name : `${name}, in date`,
    named,
    same_as: lines([...others, ...(proof.as ?? [])]),
    near: lines(proof.near ?? []),
    other: lines(proof.other ?? []),
    ...(proof.kind === 'Licence or card' && { good_from: starts_on }),
  };
}

/** Work of that rung or a higher one, under any of its names. */
function experience({ trade, rung: from, years = 0, title }: Vacancy): Asked {
  const titles = trades[trade].ladder.slice(from).flatMap((text) => otherWords(sameJob, rung(text).title));
  const same_as = lines([...new Set(titles)].filter((other) => other !== title));
  const what = `At least ${count(years, 'year')} as ${title.toLowerCase().replace(/^cnc|^flt/, (word) => word.toUpperCase())}`;
  return { kind: 'Experience', what, named: title, same_as, years };
}

/** "£28,500 a year" of "£27,000 to £28,500 a year". */
const mostOf = (pay: string): string | undefined => /£[\d,.]+ an? \w+$/.exec(pay)?.[0];

function terms({ work, starts_on, pay, shift }: Vacancy, town: string): Asked[] {
  const most = mostOf(pay);
  const temporary = work === 'Temporary';
  return [
    { kind: 'Availability', what: `Free by ${sayDay(starts_on)}`, free_by: starts_on },
    ...(most ? [{ kind: 'Pay', what: `Content with ${most}`, pay: most } as const] : []),
    { kind: 'Travel', what: `Within reach of ${town}` },
    ...(shift ? [{ kind: 'Shift', what: shift, shift } as const] : []),
    ...(temporary
      ? ([
          { kind: 'Right to work', what: 'Right to work checked' },
          { kind: 'Identity', what: 'Identity checked' },
        ] as const)
      : []),
  ];
}

/** A draft has what the client has said so far. */
export function addRequirements(ledger: Ledger, vacancy: Vacancy, town: string): void {
  const needs = needsOf(vacancy);
  const add = (need: Row<'requirement'>['need'], asked: readonly Asked[]): void => {
    for (const one of asked) ledger.add('requirement', { vacancy: vacancy.id, need, ...one });
  };
  const from = (must: boolean): Asked[] =>
    needs.filter((need) => need.must === must).map((need) => fromNeed(need, vacancy.starts_on));
  add('Must have', [
    ...from(true),
    ...(vacancy.years ? [experience(vacancy)] : []),
    ...(vacancy.state === 'Draft' ? [] : terms(vacancy, town)),
  ]);
  add('Nice to have', from(false));
}
