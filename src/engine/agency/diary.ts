/**
 * Owns what lies about in an office that is in use: tasks, old messages, saved searches.
 * Never anything the learner has to act on: the open tasks are other people's, the messages are read.
 */
import { addDays, type Day } from '../kernel/date.ts';
import { ago, mondayFrom } from './calendar.ts';
import type { Ledger } from './ledger.ts';
import { authorOf } from './notes.ts';
import { emailOf } from './office.ts';
import { fullName, type Person, type Qualification, type Vacancy } from './person.ts';

const SEARCHES = [
  'Front desk, Leeds|reception AND (switchboard OR "front desk") AND Leeds|STAFF-0004',
  'Forklift, both trucks|(forklift OR FLT) AND counterbalance AND reach|STAFF-0003',
  'Purchase ledger with AAT|"purchase ledger" AND AAT AND (Sage* OR Xero)|STAFF-0004',
  'Hotel desk, Manchester|(hotel OR reception*) AND Manchester NOT kitchen|STAFF-0007',
];

export function addTasks(ledger: Ledger, people: readonly Person[], vacancies: readonly Vacancy[], today: Day): void {
  const add = (
    title: string,
    owner: string,
    days: number,
    about: { candidate?: string; client?: string; vacancy?: string } = {},
  ): void => {
    const state = days < 0 ? 'Done' : 'Open';
    const due_on = days < 0 ? ago(today, -days) : mondayFrom(addDays(today, days));
    ledger.add('task', { ...about, title, due_on, owner, state });
  };
  const active = people.filter(({ state }) => state === 'Active');
  const some = (fits: (person: Person) => unknown, most: number): Person[] => active.filter(fits).slice(-most);
  for (const person of some(({ availability }) => availability === 'Unverified', 4)) {
    add(`Try ${fullName(person)} again about availability`, authorOf(person), 3, { candidate: person.id });
  }
  for (const person of some(({ booking }) => booking && !booking.ended, 4)) {
    const { started, vacancy } = person.booking as NonNullable<Person['booking']>;
    const days = started > addDays(today, -35) ? 5 : -5;
    add(`Call ${fullName(person)} at ${vacancy.clientName}: how is it going?`, authorOf(person), days, {
      candidate: person.id,
    });
  }
  const ranOut = ({ qualifications }: Person): Qualification | undefined =>
    qualifications.find(({ expires_on }) => expires_on && expires_on < today);
  for (const person of some(ranOut, 3)) {
    add(`Ask ${fullName(person)} for the renewal: ${ranOut(person)?.title}`, authorOf(person), 4, {
      candidate: person.id,
    });
  }
  for (const { id: vacancy, clientId: client, clientName, state } of vacancies) {
    const about = { client, vacancy };
    if (state === 'On hold')
      add(`Ask ${clientName} for the pay before anyone is told about the job`, 'STAFF-0003', 2, about);
    if (state === 'Draft')
      add(`Finish the brief with ${clientName}: hours, start, who interviews`, 'STAFF-0007', 4, about);
  }
  add('Order visitor lanyards', 'STAFF-0001', -6);
  add('Read the naming and folder policy', 'STAFF-0001', -9);
}

/** `settled`: somebody whom the agency found work, and a client says thank you for. */
export function addMessages(ledger: Ledger, settled: Person | undefined, today: Day): void {
  /** from | subject | days ago | time | text | to, where that is not You. */
  const mail = [
    'Dawn Whitaker|Monday meeting|6|16:42|Hello all,\n\nThe Monday meeting moves to 9.15 in the back office. Bring your vacancies.\n\nDawn',
    'Hannah Osei|Clear desks|8|11:05|Thank you: on Friday’s walk round every desk was clear and every screen locked.\n\nHannah',
    'Priya Raman|Out on visits|5|08:51|I am with clients all day tomorrow. Callum has my telephone.\n\nPriya',
    `Gwen Fairley|Thank you|12|15:20|Just to say that ${settled?.first_name} has settled in well. Nothing to do, I only wanted you to know.\n\nGwen Fairley\n${settled?.booking?.vacancy.clientName}`,
    'You|Lanyards|6|10:14|Hello Callum,\n\nThe new lanyards are in the top drawer by the printer.|Callum Reid',
    'You|Friday afternoon|4|09:33|Hello Dawn,\n\nMay I leave at 3 on Friday? I will start at 8 to make up the hours.|Dawn Whitaker',
  ];
  for (const line of mail) {
    const [sender = '', subject = '', days, at_time = '', body = '', recipient = 'You'] = line.split('|');
    const mailbox = sender === 'You' ? 'Sent' : 'Inbox';
    const on_day = ago(today, Number(days));
    ledger.add('message', {
      mailbox,
      kind: 'E-mail',
      sender,
      sender_address: emailOf(sender),
      recipient,
      subject,
      body,
      on_day,
      at_time,
      read: 1,
    });
  }
  for (const line of SEARCHES) {
    const [name = '', words = '', owner = ''] = line.split('|');
    ledger.add('saved_search', { name, words, owner });
  }
}
