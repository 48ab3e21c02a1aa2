/**
 * Owns the papers on file: CVs in their versions, certificates, right-to-work copies, references, terms;
 * each named by the agency's rule and in its folder. Never a right-to-work copy for anyone but the agency's own temps.
 */
import { addMonths, type Day, sayDay } from '../kernel/date.ts';
import type { Row } from '../record/catalogue.ts';
import { sayMonth } from '../record/formats.ts';
import { monthNumber, monthText } from './calendar.ts';
import { cvText, lower, sayMonths } from './cv.ts';
import type { Ledger } from './ledger.ts';
import { authorOf, releaseOf } from './notes.ts';
import { folders, staffName } from './office.ts';
import { fullName, type Job, type Person } from './person.ts';

type Version = [body: string, filed: Day];
/** Code in the file name, kind, folder, rule, end of keeping, and one text for each version. */
type Paper = [
  code: string,
  kind: Row<'document'>['kind'],
  folder: string,
  rule: string | null,
  keepUntil: Day | null,
  ...versions: Version[],
];
type About = { candidate: string } | { client: string };

/** SURNAME-F_CAND-0123_CV_2026-11-02_v02 */
function file(
  ledger: Ledger,
  about: About,
  surname: string,
  state: Row<'document'>['state'],
  filed_by: string,
  paper: Paper,
): void {
  const [code, kind, folder, retention_rule, keep_until, ...versions] = paper;
  const received_on = versions.at(-1)?.[1] as Day;
  const version = versions.length;
  const name = `${surname}_${Object.values(about)}_${code}_${received_on}_v0${version}`;
  const document = ledger.add('document', {
    ...about,
    folder,
    kind,
    name,
    version,
    received_on,
    state,
    retention_rule,
    keep_until,
  });
  for (const [index, [body, filed_on]] of versions.entries()) {
    ledger.add('document_version', {
      id: `${document}/0${index + 1}`,
      document,
      number: index + 1,
      body,
      filed_on,
      filed_by,
    });
  }
}

/** A second CV came where a job began or ended since the first. */
function cvOf(person: Person): Paper {
  const { registered_on, availability_verified, jobs, booking, state } = person;
  const between = (month: number | null): boolean =>
    month !== null && month >= monthNumber(registered_on) && month < monthNumber(availability_verified);
  const changed =
    !booking && state === 'Active' && jobs.some(({ started, ended }) => between(started) || between(ended));
  const days = changed ? [registered_on, availability_verified] : [registered_on];
  return ['CV', 'CV', folders.cvs, null, null, ...days.map((day): Version => [cvText(person, day), day])];
}

/** What the person brought along when registering. */
function certificateOf(person: Person): Paper[] {
  const { registered_on, qualifications } = person;
  const held = qualifications.find(
    ({ seen, awarded }) => seen && awarded !== null && awarded < monthNumber(registered_on),
  );
  if (!held) return [];
  const valid = held.expires_on ? `Valid to ${sayDay(held.expires_on)}` : 'No end date';
  const body = `${held.title}\nAwarded to ${fullName(person)}, ${sayMonth(monthText(held.awarded as number))}. ${valid}.\nOriginal seen by ${staffName(authorOf(person))} on ${sayDay(registered_on)}.`;
  return [['CERT', 'Certificate', folders.certificates, null, null, [body, registered_on]]];
}

function placedPapers(person: Person): Paper[] {
  const { booking, jobs, right_to_work_checked: checked } = person;
  if (!booking || !checked) return [];
  const { vacancy, started, ended } = booking;
  const name = fullName(person);
  const last = jobs.at(-2) as Job;
  const reference = `${last.employer} confirms that ${name} worked there as ${lower(last.title)}, ${sayMonths(last)}. Punctual and reliable. Would employ again.`;
  const copy = `Right to work check for ${name}\nOriginal seen with the person present by ${staffName(authorOf(person))} on ${sayDay(checked)}. May work in the UK, no end date. Copy dated and locked.`;
  const terms = `Terms for temporary workers\n${name} is employed by Brightwell Recruitment on assignment to ${vacancy.clientName} as ${lower(vacancy.title)}. ${vacancy.hours}. ${vacancy.pay}, paid weekly. Has not opted out of the 48-hour week.\nSigned on ${sayDay(started)}.`;
  const after = (months: number): Day | null => ended && addMonths(ended, months);
  const papers: Paper[] = [
    ['REF', 'Reference', folders.certificates, 'R-05', addMonths(started, 12), [reference, started]],
    ['RTW', 'Right to work copy', folders.rightToWork, 'R-06', after(24), [copy, checked]],
    ['TERMS', 'Terms', folders.terms, 'R-10', after(72), [terms, started]],
  ];
  return vacancy.work === 'Temporary' ? papers : papers.slice(0, 1);
}

export function addPapers(ledger: Ledger, person: Person): void {
  const { id, state, last_service, last_name, first_name } = person;
  const surname = `${last_name.toUpperCase()}-${first_name.charAt(0)}`;
  for (const paper of [cvOf(person), ...certificateOf(person), ...placedPapers(person)]) {
    if (state === 'Archived' && last_service) paper.splice(3, 2, 'R-01', releaseOf(last_service));
    file(ledger, { candidate: id }, surname, state, authorOf(person), paper);
  }
}

export function addClientTerms(ledger: Ledger): void {
  for (const { id, name = '', terms_sent, owner } of ledger.rows.client ?? []) {
    const signed = terms_sent as Day;
    const body = `Terms of business with ${name}\nFees, rebate over eight weeks, payment in 30 days. Signed for both sides on ${sayDay(signed)}.`;
    const surname = name.toUpperCase().replaceAll(' ', '-');
    file(ledger, { client: id }, surname, 'Active', owner as string, [
      'TERMS',
      'Terms',
      folders.terms,
      'R-10',
      null,
      [body, signed],
    ]);
  }
}
