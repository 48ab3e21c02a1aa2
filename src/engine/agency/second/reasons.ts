/**
 * Owns the verdicts that the office of version 2 wrote down for those it looked at, requirement by requirement, each with the row that
 * shows it. Where the record shows nothing, nothing was written. Never a verdict that the rows do not bear out.
 */
import { type Day, sayDay } from '../../kernel/date.ts';
import { count } from '../../kernel/phrases.ts';
import type { NewRow, Row, Rows, TableName } from '../../record/catalogue.ts';
import { monthNumber } from '../calendar.ts';
import type { Ledger } from '../ledger.ts';

type Requirement = NewRow<'requirement'>;
interface Said {
  verdict: Row<'rationale'>['verdict'];
  evidence: string;
  reason: string;
}
type Own = 'work_history' | 'qualification' | 'candidate_skill';

interface OwnRows {
  work_history: NewRow<'work_history'>[];
  qualification: NewRow<'qualification'>[];
  candidate_skill: NewRow<'candidate_skill'>[];
  today: Day;
}

const namesOf = ({ named, same_as }: Requirement): string[] => [named ?? '', ...(same_as ?? '').split('\n')];

function bySkill({ skill, years }: Requirement, record: OwnRows): Said | undefined {
  const row = record.candidate_skill.find((one) => one.skill === skill);
  if (!skill || !row) return undefined;
  const [known, least] = [row.years ?? 0, years ?? 0];
  const reason = `${count(known, 'year')} on record${least ? `, ${least} asked for` : ''}.`;
  return { verdict: known >= least ? 'Met' : 'Part', evidence: `${row.id}: on the list of skills`, reason };
}

function byLicence(asked: Requirement, { qualification }: OwnRows): Said | undefined {
  const names = namesOf(asked);
  const [row] = qualification
    .filter(({ title, status, expires_on }) => names.includes(title ?? '') && status === 'Achieved' && expires_on)
    .sort((a, b) => ((a.expires_on ?? '') < (b.expires_on ?? '') ? 1 : -1));
  const [until, needed] = [row?.expires_on, asked.good_from];
  if (!row || !until || !needed) return undefined;
  const good = until >= needed;
  const reason = good
    ? `In date until ${sayDay(until)}.`
    : `Ran out on ${sayDay(until)}; the work begins on ${sayDay(needed)}.`;
  return { verdict: good ? 'Met' : 'Not', evidence: `${row.id}: ${row.title}`, reason };
}

function byQualification(asked: Requirement, { qualification }: OwnRows): Said | undefined {
  const names = namesOf(asked);
  const row = qualification.find(({ title, status }) => names.includes(title ?? '') && status === 'Achieved');
  return row && { verdict: 'Met', evidence: `${row.id}: ${row.title}`, reason: 'Achieved, as the brief asks.' };
}

function byWork(asked: Requirement, { work_history, today }: OwnRows): Said | undefined {
  const names = namesOf(asked);
  const jobs = work_history.filter(({ job_title }) => names.includes(job_title ?? ''));
  const span = ({ started, ended }: NewRow<'work_history'>): number =>
    started ? monthNumber(ended ?? today) - monthNumber(started) + 1 : 0;
  const years = Math.floor(jobs.map(span).reduce((sum, months) => sum + months, 0) / 12);
  if (jobs.length === 0 || years < (asked.years ?? 0)) return undefined;
  const evidence = jobs.map(({ id, job_title }) => `${id}: ${job_title}`).join('\n');
  return { verdict: 'Met', evidence, reason: `${count(years, 'year')} of such work.` };
}

const BY_KIND: Partial<Record<Row<'requirement'>['kind'], (asked: Requirement, record: OwnRows) => Said | undefined>> =
  {
    Skill: bySkill,
    'Licence or card': byLicence,
    Qualification: byQualification,
    Experience: byWork,
  };

/** Rows of one table by the value of one of their columns. */
function grouped<N extends TableName>(rows: Rows, table: N, by: keyof NewRow<N>): Map<unknown, NewRow<N>[]> {
  return Map.groupBy((rows[table] ?? []) as NewRow<N>[], (row) => row[by]);
}

export function addReasons(ledger: Ledger, today: Day): void {
  const { rows } = ledger;
  const asked = grouped(rows, 'requirement', 'vacancy');
  const own = {
    work_history: grouped(rows, 'work_history', 'candidate'),
    qualification: grouped(rows, 'qualification', 'candidate'),
    candidate_skill: grouped(rows, 'candidate_skill', 'candidate'),
  };
  for (const { candidate, vacancy, state } of rows.shortlist_entry ?? []) {
    if (!candidate || state === 'Longlisted') continue;
    const of = <N extends Own>(table: N): OwnRows[N] => (own[table].get(candidate) ?? []) as OwnRows[N];
    const record: OwnRows = {
      work_history: of('work_history'),
      qualification: of('qualification'),
      candidate_skill: of('candidate_skill'),
      today,
    };
    for (const requirement of asked.get(vacancy) ?? []) {
      const said = BY_KIND[requirement.kind ?? 'Other']?.(requirement, record);
      if (said) ledger.add('rationale', { candidate, requirement: requirement.id, ...said });
    }
  }
}
