/**
 * Owns the papers on file: CVs in their versions, certificates, right-to-work copies, references, terms, client papers;
 * each named by the agency's rule and in its folder. Never a right-to-work copy for anyone but the agency's own temps.
 */
import { addMonths, type Day, sayDay } from '../kernel/date.ts';
import { sayMonth } from '../record/formats.ts';
import { workday, monthNumber, monthText } from './calendar.ts';
import { cvText } from './cv.ts';
import type { Ledger } from './ledger.ts';
import { authorOf } from './notes.ts';
import { folders, staffName } from './office.ts';
import { fullName, type Person, type Vacancy } from './person.ts';
import { lower } from './cv.ts';

interface Paper {
  /** Short for the kind, in the file name. */
  code: string;
  kind: string;
  folder: string;
  /** One text for each version, with the day it was filed. */
  versions: [body: string, filed: Day][];
  rule?: string;
  keepUntil?: Day;
}

type About = { candidate: string } | { client: string };

/** SURNAME-F_CAND-0123_CV_2026-11-02_v02 */
function file(ledger: Ledger, about: About, owner: string, state: string, by: string, paper: Paper): void {
  const { code, kind, folder, versions } = paper;
  const filed = versions.at(-1)?.[1] as Day;
  const version = versions.length;
  const name = `${owner}_${Object.values(about)[0]}_${code}_${filed}_v${String(version).padStart(2, '0')}`;
  const kept = { retention_rule: paper.rule ?? null, keep_until: paper.keepUntil ?? null };
  const document = ledger.add('document', { ...about, folder, kind, name, version, received_on: filed, state, ...kept });
  versions.forEach(([body, filed_on], index) => {
    ledger.add('document_version', { document, number: index + 1, body, filed_on, filed_by: by });
  });
}

/** A second CV came where a job began or ended since the first. */
function cvOf(person: Person): Paper {
  const { registered, verified, jobs, booking } = person;
  const [then, now] = [monthNumber(registered), monthNumber(verified)];
  const between = (month: number | null): boolean => month !== null && month >= then && month < now;
  const changed = !booking && jobs.some(({ started, ended }) => between(started) || between(ended));
  const days = changed ? [registered, verified] : [registered];
  return { code: 'CV', kind: 'CV', folder: folders.cvs, versions: days.map((day) => [cvText(person, day), day]) };
}

function certificatesOf(person: Person): Paper[] {
  const held = person.qualifications.find(({ seen, awarded }) => seen && awarded !== null);
  if (!held?.awarded) return [];
  const day = [person.registered, workday(`${monthText(held.awarded + 1)}-10`)].reduce((a, b) => (a > b ? a : b));
  if (day > person.lastContact) return [];
  const valid = held.expires ? `Valid to ${sayDay(held.expires)}.` : 'No end date.';
  const body = `${held.title}\nAwarded to ${fullName(person)}, ${sayMonth(monthText(held.awarded))}. ${valid}\nCopy of the original, seen by ${staffName(authorOf(person))} on ${sayDay(day)}.`;
  return [{ code: 'CERT', kind: 'Certificate', folder: folders.certificates, versions: [[body, day]] }];
}

function placedPapers(person: Person): Paper[] {
  const { booking, jobs, checked } = person;
  if (!booking) return [];
  const { vacancy, started, ended } = booking;
  const asked = workday(`${monthText(monthNumber(started))}-01` < started ? started : started);
  const last = jobs.at(-2);
  const reference = `Reference for ${fullName(person)}\n${last?.employer} confirms: ${lower(last?.title ?? '')} from ${sayMonth(monthText(last?.started ?? 0))} to ${sayMonth(monthText(last?.ended ?? 0))}. Punctual and reliable. Would employ again.`;
  const papers: Paper[] = [
    { code: 'REF', kind: 'Reference', folder: folders.certificates, versions: [[reference, asked]], rule: 'R-05', keepUntil: addMonths(started, 12) },
  ];
  if (vacancy.work === 'Permanent' || !checked) return papers;
  const copy = `Right to work check for ${fullName(person)}\nOriginal seen with the person present by ${staffName(authorOf(person))} on ${sayDay(checked)}. May work in the UK; no end date. Copy dated and locked.`;
  const terms = `Terms for temporary workers\n${fullName(person)} is employed by Brightwell Recruitment on assignment to ${vacancy.clientName} as ${lower(vacancy.title)}. ${vacancy.hours}. ${vacancy.pay}, paid weekly. 48-hour week: has not opted out.\nSigned ${sayDay(started)}.`;
  const until = (months: number): { keepUntil?: Day } => (ended ? { keepUntil: addMonths(ended, months) } : {});
  return [
    ...papers,
    { code: 'RTW', kind: 'Right to work copy', folder: folders.rightToWork, versions: [[copy, checked]], rule: 'R-06', ...until(24) },
    { code: 'TERMS', kind: 'Terms', folder: folders.terms, versions: [[terms, started]], rule: 'R-10', ...until(72) },
  ];
}

export function addPapers(ledger: Ledger, person: Person): void {
  const owner = `${person.last.toUpperCase()}-${person.first.charAt(0)}`;
  for (const paper of [cvOf(person), ...certificatesOf(person), ...placedPapers(person)]) {
    const kept = person.state === 'Archived' && person.lastService ? { rule: 'R-01', keepUntil: addMonths(person.lastService, 12) } : {};
    file(ledger, { candidate: person.id }, owner, person.state, authorOf(person), { ...paper, ...kept });
  }
}

export function addClientPapers(ledger: Ledger, vacancies: readonly Vacancy[]): void {
  const owner = (name: string): string => name.toUpperCase().replaceAll(' ', '-');
  for (const client of ledger.rows.client ?? []) {
    const signed = client.terms_sent as Day;
    const body = `Terms of business between Brightwell Recruitment and ${client.name}\nFees, rebate over eight weeks, payment in 30 days, who checks what. Signed for both sides on ${sayDay(signed)}.`;
    file(ledger, { client: client.id }, owner(client.name as string), 'Active', client.owner as string, { code: 'TERMS', kind: 'Terms', folder: folders.terms, versions: [[body, signed]], rule: 'R-10' });
  }
  for (const vacancy of vacancies.filter(({ state, work }) => state === 'Open' && work === 'Permanent')) {
    const row = ledger.rows.vacancy?.find(({ id }) => id === vacancy.id);
    const body = `${vacancy.title}, ${vacancy.clientName}, ${row?.town}\n${row?.duties}\n${vacancy.hours}. ${vacancy.pay}.`;
    file(ledger, { client: vacancy.clientId }, owner(vacancy.clientName), 'Active', row?.owner as string, { code: `JD-${vacancy.id}`, kind: 'Job description', folder: folders.clients, versions: [[body, vacancy.openedOn]] });
  }
}
