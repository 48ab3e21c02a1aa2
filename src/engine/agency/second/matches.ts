/**
 * Owns who of version 2 was looked at for which vacancy, and how far each came: shortlist, permission, submission, interview, outcome.
 * Only skills, work, place and dates choose. Never writes what is only known when all rows are there (reasons.ts).
 */
import { addDays, type Day } from '../../kernel/date.ts';
import type { Random } from '../../kernel/random.ts';
import type { Row } from '../../record/catalogue.ts';
import { later, workday } from '../calendar.ts';
import { rationale } from '../first/matches.ts';
import type { Ledger } from '../ledger.ts';
import { compare } from '../needs.ts';
import { byDay, noteSpoken, permissionNote } from '../notes.ts';
import type { Note, Person, Vacancy } from '../person.ts';
import { thoseWhoFit } from './fit.ts';
import { clientChoseAnother, doesNotWant, interviewed, sentByAnother, tookOtherWork } from './notes.ts';
import { type Course, coursesFor, type Days, daysOf } from './stages.ts';

const SENT = 'Profile and CV without address, telephone or e-mail';
/** Out of a hundred: sent before anybody was asked. It is allowed, and wrong. */
const UNASKED = 8;
const MOST_LISTS = 2;

/** A note beside the calls about work: it brings nothing up to date but the day of the last contact. */
function writeDown(person: Person, note: Note): void {
  person.notes = [...person.notes, note].sort(byDay);
  person.last_contact = later(person.last_contact, note.happened_on);
}

/** An answer that is newer than what the record said. */
function noLongerLooking(person: Person, on: Day): void {
  if (on < person.availability_verified) return;
  person.availability = 'Not looking';
  person.availability_verified = on;
  person.available_from = null;
}

const saidNoTo = ({ notes }: Person, { clientId }: Vacancy): boolean => notes.some(({ client }) => client === clientId);

type LeftOut = Pick<Row<'shortlist_entry'>, 'left_out_for' | 'left_out_because'>;

function leftOut(person: Person, vacancy: Vacancy, { stage, ends }: Course): Partial<LeftOut> {
  if (ends === 'does not want the client')
    return {
      left_out_for: 'Does not want this client',
      left_out_because: `Said so on the telephone; the note names ${vacancy.clientName}.`,
    };
  if (stage !== 'Rejected') return {};
  const gap = compare(person, vacancy).missing.find(({ must }) => must);
  if (gap)
    return {
      left_out_for: 'A must have is not met',
      left_out_because: `The brief asks for ${gap.what}; the record and the CV do not show it.`,
    };
  return {
    left_out_for: 'Others meet more of the requirements',
    left_out_because: 'Meets the must haves; those put forward have more of what would be nice.',
  };
}

class History {
  readonly #ledger: Ledger;
  readonly #chance: Random;

  constructor(ledger: Ledger, chance: Random) {
    this.#ledger = ledger;
    this.#chance = chance;
  }

  /** One person's way with one vacancy. `placed`: the agency's own booking, whose call is noted already. */
  enter(person: Person, vacancy: Vacancy, course: Course, days: Days, placed = false): void {
    const both = { candidate: person.id, vacancy: vacancy.id };
    const { score } = compare(person, vacancy);
    const { stage, submitted } = course;
    const reason = { rationale: rationale(person, vacancy), ...leftOut(person, vacancy, course) };
    this.#ledger.add('shortlist_entry', { ...both, state: stage, ...reason, score, added_on: days.added });
    if (!submitted) return;
    const asked = placed || !this.#chance.chance(UNASKED);
    const permission = asked
      ? this.#ledger.add('permission', { ...both, given_on: days.agreed, how: 'Phone call' })
      : null;
    if (asked && !placed) noteSpoken(person, permissionNote(person, vacancy, days.agreed));
    this.#ledger.add('submission', { ...both, permission, sent_on: days.agreed, what_was_sent: SENT });
  }

  /** What was agreed and has not come to be: work that begins later, or never did. */
  place(person: Person, vacancy: Vacancy, { placement: state }: Course): void {
    if (!state) return;
    const { id, clientId: client, title: job_title, work: work_type, pay, starts_on } = vacancy;
    const started_on = state === 'Offered' ? starts_on : null;
    const agency_employs = work_type === 'Temporary' ? 1 : 0;
    const about = { candidate: person.id, client, vacancy: id, job_title, work_type };
    this.#ledger.add('placement', { ...about, state, started_on, pay, agency_employs });
  }

  outcome(person: Person, vacancy: Vacancy, course: Course, days: Days, place: number): void {
    if (course.interviewed) writeDown(person, interviewed(person, vacancy, days.met, place));
    if (course.ends === 'client chose another') writeDown(person, clientChoseAnother(person, vacancy, days.ended));
    if (course.ends === 'took other work') {
      writeDown(person, tookOtherWork(person, vacancy, days.ended));
      noLongerLooking(person, days.ended);
    }
    if (course.ends === 'does not want the client') writeDown(person, doesNotWant(person, vacancy, days.added));
  }
}

export function addMatches(
  ledger: Ledger,
  people: readonly Person[],
  vacancies: readonly Vacancy[],
  today: Day,
  chance: Random,
): void {
  const history = new History(ledger, chance);
  const lists = new Map<Person, number>();
  for (const [place, vacancy] of vacancies.entries()) {
    for (const person of people.filter(({ booking }) => booking?.vacancy === vacancy)) {
      const started = person.booking?.started ?? today;
      const agreed = workday(addDays(started, -10));
      const days = {
        added: later(workday(addDays(started, -13)), vacancy.opened_on),
        agreed,
        met: started,
        ended: started,
      };
      history.enter(person, vacancy, { stage: 'Placed', submitted: true }, days, true);
    }
    const days = daysOf(vacancy, place, today);
    const courses = coursesFor(vacancy, place);
    const list = thoseWhoFit(vacancy, people).filter(
      (person) => (lists.get(person) ?? 0) < MOST_LISTS && !saidNoTo(person, vacancy),
    );
    for (const [at, course] of courses.entries()) {
      // Who is left out comes from the foot of the list.
      const person = course.stage === 'Rejected' && !course.submitted ? list.pop() : list.shift();
      if (!person) break;
      // Whoever was offered a job is asked about no other.
      lists.set(person, course.placement ? MOST_LISTS : (lists.get(person) ?? 0) + 1);
      history.enter(person, vacancy, course, days);
      history.place(person, vacancy, course);
      history.outcome(person, vacancy, course, days, place + at);
    }
    const another = vacancy.state === 'Open' && place % 2 ? list.shift() : undefined;
    if (another) writeDown(another, sentByAnother(another, vacancy, days.agreed));
  }
}
