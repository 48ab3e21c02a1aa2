/**
 * Owns what lies about in an office that is in use: tasks, old messages, saved searches.
 * Never anything the learner has to act on: the open tasks are other people's, the messages are read.
 */
import { addDays, type Day } from '../kernel/date.ts';
import { ago, mondayFrom } from './calendar.ts';
import { lower } from './cv.ts';
import type { Ledger } from './ledger.ts';
import { authorOf } from './notes.ts';
import { staffEmail } from './office.ts';
import { fullName, type Person, type Vacancy } from './person.ts';

const SEARCHES: [string, string, string][] = [
  ['Front desk, Leeds', 'reception AND (switchboard OR "front desk") AND Leeds', 'STAFF-0004'],
  ['Forklift, both trucks', '(forklift OR FLT) AND counterbalance AND reach', 'STAFF-0003'],
  ['Purchase ledger with AAT', '"purchase ledger" AND AAT AND (Sage* OR Xero)', 'STAFF-0004'],
  ['Hotel desk, Manchester', '(hotel OR reception*) AND Manchester NOT kitchen', 'STAFF-0007'],
];

export function addTasks(ledger: Ledger, people: readonly Person[], vacancies: readonly Vacancy[], today: Day): void {
  const about = (person: Person, title: string, due: number, done: boolean): void => {
    const due_on = done ? ago(today, due) : mondayFrom(addDays(today, due));
    ledger.add('task', { candidate: person.id, title, due_on, owner: authorOf(person), state: done ? 'Done' : 'Open' });
  };
  const active = people.filter(({ state }) => state === 'Active');
  const unsure = active.filter(({ availability }) => availability === 'Unverified').slice(0, 4);
  for (const person of unsure) about(person, `Try ${fullName(person)} again about availability`, 3, false);
  const placed = active.filter(({ booking }) => booking && !booking.ended).sort((a, b) => ((a.booking?.started ?? '') < (b.booking?.started ?? '') ? 1 : -1));
  for (const person of placed.slice(0, 4)) about(person, `Week 4 call: ${fullName(person)} at ${person.booking?.vacancy.clientName}`, 5, true);
  const expired = active.filter(({ qualifications }) => qualifications.some(({ expires }) => expires && expires < today)).slice(0, 3);
  for (const person of expired) {
    const title = person.qualifications.find(({ expires }) => expires && expires < today)?.title ?? '';
    about(person, `Ask ${fullName(person)} for the renewed ${lower(title)}`, 4, false);
  }
  const waiting = vacancies.find(({ state }) => state === 'On hold') as Vacancy;
  const draft = vacancies.find(({ state }) => state === 'Draft') as Vacancy;
  const toDo: [Vacancy | null, string, number, string, boolean][] = [
    [waiting, `Ask ${waiting.clientName} for the pay before anyone is told about the job`, 2, 'STAFF-0003', false],
    [draft, `Finish the brief with ${draft.clientName}: hours, start, who interviews`, 4, 'STAFF-0007', false],
    [null, 'Order visitor lanyards', 6, 'STAFF-0001', true],
    [null, 'Read the naming and folder policy', 9, 'STAFF-0001', true],
  ];
  for (const [vacancy, title, due, owner, done] of toDo) {
    const due_on = done ? ago(today, due) : mondayFrom(addDays(today, due));
    ledger.add('task', { client: vacancy?.clientId ?? null, vacancy: vacancy?.id ?? null, title, due_on, owner, state: done ? 'Done' : 'Open' });
  }
}

export function addMessages(ledger: Ledger, people: readonly Person[], today: Day): void {
  const settled = people.find(({ booking }) => booking?.vacancy.work === 'Permanent') as Person;
  /** from | subject | days ago | time | text; what comes from You was sent. */
  const mail = [
    `Dawn Whitaker|Monday meeting|6|16:42|Hello all,\n\nThe Monday meeting moves to 9.15 in the back office. Bring your vacancies and the names of temps who start this week.\n\nDawn`,
    `Hannah Osei|Clear desks|8|11:05|Thank you: on Friday's walk round every desk was clear and every screen locked. Visitors come through this room, so please keep it up.\n\nHannah`,
    `Priya Raman|Out on visits|5|08:51|I am with clients all day tomorrow. Callum has my telephone; anything urgent goes to Dawn.\n\nPriya`,
    `Gwen Fairley|Thank you|12|15:20|Just to say that ${settled.first} has settled in well and everyone is pleased. Nothing to do, I only wanted you to know.\n\nGwen Fairley\n${settled.booking?.vacancy.clientName}`,
    `You|Lanyards|6|10:14|Hello Callum,\n\nThe new lanyards have come. They are in the top drawer by the printer.|Callum Reid`,
    `You|Friday afternoon|4|09:33|Hello Dawn,\n\nMay I leave at 3 on Friday? I will start at 8 to make up the hours.|Dawn Whitaker`,
  ];
  const address = (name: string): string => (name === 'You' ? staffEmail(name) : `${name.toLowerCase().replace(' ', '.')}@example.com`);
  for (const line of mail) {
    const [sender = '', subject = '', days, at_time = '', body = '', recipient = 'You'] = line.split('|');
    const mailbox = sender === 'You' ? 'Sent' : 'Inbox';
    ledger.add('message', { mailbox, kind: 'E-mail', sender, sender_address: address(sender), recipient, subject, body, on_day: ago(today, Number(days)), at_time, read: 1 });
  }
  for (const [name, words, owner] of SEARCHES) ledger.add('saved_search', { name, words, owner });
}
